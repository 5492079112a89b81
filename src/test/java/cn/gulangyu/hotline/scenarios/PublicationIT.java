package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11(2), what the public reads")
class PublicationIT extends PublicationScenarios {

    PublicationIT() {
        super(OnPostgresql.class);
    }
}
