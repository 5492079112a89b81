package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(1), 13(4), until when")
class LimitIT extends LimitScenarios {

    LimitIT() {
        super(OnPostgresql.class);
    }
}
