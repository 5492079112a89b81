package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(3), doing it over")
class ReworkTest extends ReworkScenarios {

    ReworkTest() {
        super(OnH2.class);
    }
}
