package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 3(2), 17, mail")
class NotificationIT extends NotificationScenarios {

    NotificationIT() {
        super(OnPostgresql.class);
    }
}
