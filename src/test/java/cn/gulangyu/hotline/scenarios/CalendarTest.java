package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(1), a working year that changes")
class CalendarTest extends CalendarScenarios {

    CalendarTest() {
        super(OnH2.class);
    }
}
