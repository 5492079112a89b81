package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 14(3), 16-18, supervision")
class SupervisionTest extends SupervisionScenarios {

    SupervisionTest() {
        super(OnH2.class);
    }
}
