package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(2)3, the coordination meeting")
class MeetingIT extends MeetingScenarios {

    MeetingIT() {
        super(OnPostgresql.class);
    }
}
