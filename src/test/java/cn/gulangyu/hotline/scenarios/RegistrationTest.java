package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 9, 10(1), what is written down and who guides it")
class RegistrationTest extends RegistrationScenarios {

    RegistrationTest() {
        super(OnH2.class);
    }
}
