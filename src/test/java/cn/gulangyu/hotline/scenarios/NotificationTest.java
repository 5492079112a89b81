package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 3(2), 17, mail")
class NotificationTest extends NotificationScenarios {

    NotificationTest() {
        super(OnH2.class);
    }
}
