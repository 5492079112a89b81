package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11 para. 1, reading, assigning and handing back")
class ReturnTest extends ReturnScenarios {

    ReturnTest() {
        super(OnH2.class);
    }
}
