package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Two at the same instant")
class ConcurrencyIT extends ConcurrencyScenarios {

    ConcurrencyIT() {
        super(OnPostgresql.class);
    }
}
