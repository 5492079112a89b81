package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 3(1) and 10(2)1, offices and authorities")
class CoordinationIT extends CoordinationScenarios {

    CoordinationIT() {
        super(OnPostgresql.class);
    }
}
