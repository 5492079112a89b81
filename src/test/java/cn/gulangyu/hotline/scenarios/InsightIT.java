package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 14, counting and analysing")
class InsightIT extends InsightScenarios {

    InsightIT() {
        super(OnPostgresql.class);
    }
}
