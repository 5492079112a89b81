package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 15(2), what can't be solved yet")
class FollowUpTest extends FollowUpScenarios {

    FollowUpTest() {
        super(OnH2.class);
    }
}
