package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11 para. 1, reading, assigning and handing back")
class ReturnIT extends ReturnScenarios {

    ReturnIT() {
        super(OnPostgresql.class);
    }
}
