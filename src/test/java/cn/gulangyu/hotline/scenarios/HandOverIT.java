package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 4, other public hotlines")
class HandOverIT extends HandOverScenarios {

    HandOverIT() {
        super(OnPostgresql.class);
    }
}
