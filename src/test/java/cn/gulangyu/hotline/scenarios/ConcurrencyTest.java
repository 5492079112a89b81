package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Two at the same instant")
class ConcurrencyTest extends ConcurrencyScenarios {

    ConcurrencyTest() {
        super(OnH2.class);
    }
}
