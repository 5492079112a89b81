package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11(2), what the public reads")
class PublicationTest extends PublicationScenarios {

    PublicationTest() {
        super(OnH2.class);
    }
}
