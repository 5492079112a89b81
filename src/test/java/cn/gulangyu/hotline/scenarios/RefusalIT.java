package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("What is refused, and leaves no trace")
class RefusalIT extends RefusalScenarios {

    RefusalIT() {
        super(OnPostgresql.class);
    }
}
