package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 14, counting and analysing")
class InsightTest extends InsightScenarios {

    InsightTest() {
        super(OnH2.class);
    }
}
