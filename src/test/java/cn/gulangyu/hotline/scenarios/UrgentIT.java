package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(1) para. 2, urgent outside working time")
class UrgentIT extends UrgentScenarios {

    UrgentIT() {
        super(OnPostgresql.class);
    }
}
