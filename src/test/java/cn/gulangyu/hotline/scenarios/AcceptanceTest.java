package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 4-8, what is taken up and what is not")
class AcceptanceTest extends AcceptanceScenarios {

    AcceptanceTest() {
        super(OnH2.class);
    }
}
