package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 3(4), where personal data must not be")
class PersonalDataTest extends PersonalDataScenarios {

    PersonalDataTest() {
        super(OnH2.class);
    }
}
