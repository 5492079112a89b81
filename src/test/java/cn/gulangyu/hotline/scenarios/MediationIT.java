package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(3), the circuit court")
class MediationIT extends MediationScenarios {

    MediationIT() {
        super(OnPostgresql.class);
    }
}
