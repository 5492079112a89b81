package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(2)3, the coordination meeting")
class MeetingTest extends MeetingScenarios {

    MeetingTest() {
        super(OnH2.class);
    }
}
