package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("What is refused, and leaves no trace")
class RefusalTest extends RefusalScenarios {

    RefusalTest() {
        super(OnH2.class);
    }
}
