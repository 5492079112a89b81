package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11(1), 11(2), 11(5), 12, the answer")
class ReplyTest extends ReplyScenarios {

    ReplyTest() {
        super(OnH2.class);
    }
}
