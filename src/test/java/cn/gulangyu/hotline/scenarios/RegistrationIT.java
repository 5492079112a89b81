package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 9, 10(1), what is written down and who guides it")
class RegistrationIT extends RegistrationScenarios {

    RegistrationIT() {
        super(OnPostgresql.class);
    }
}
