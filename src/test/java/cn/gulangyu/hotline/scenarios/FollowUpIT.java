package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 15(2), what can't be solved yet")
class FollowUpIT extends FollowUpScenarios {

    FollowUpIT() {
        super(OnPostgresql.class);
    }
}
