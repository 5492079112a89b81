package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(1), 13(4), until when")
class LimitTest extends LimitScenarios {

    LimitTest() {
        super(OnH2.class);
    }
}
