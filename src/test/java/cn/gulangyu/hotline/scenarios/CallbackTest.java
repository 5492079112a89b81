package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 14(1), 14(2), calling the reporter")
class CallbackTest extends CallbackScenarios {

    CallbackTest() {
        super(OnH2.class);
    }
}
