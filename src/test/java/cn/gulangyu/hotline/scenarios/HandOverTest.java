package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 4, other public hotlines")
class HandOverTest extends HandOverScenarios {

    HandOverTest() {
        super(OnH2.class);
    }
}
