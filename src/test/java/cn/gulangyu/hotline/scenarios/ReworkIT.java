package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(3), doing it over")
class ReworkIT extends ReworkScenarios {

    ReworkIT() {
        super(OnPostgresql.class);
    }
}
