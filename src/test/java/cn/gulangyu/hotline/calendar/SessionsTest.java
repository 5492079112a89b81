package cn.gulangyu.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SessionsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

    @Test
    void hasTheDefaultsOfTheReading() {
        application.run(context -> {
            assertThat(context.getBean(Sessions.class)).isEqualTo(ShippedCalendar.SESSIONS);
            assertThat(context.getBean(Sessions.class).wholeDay()).isEqualTo(Duration.ofMinutes(450));
        });
    }

    @Test
    void readsOtherSessions() {
        application
                .withPropertyValues("hotline.calendar.morning-from=08:30", "hotline.calendar.afternoon-to=17:30")
                .run(context -> assertThat(context.getBean(Sessions.class))
                        .isEqualTo(new Sessions(
                                LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30))));
    }

    @Test
    void stopsTheStartWhenSessionsAreOutOfOrder() {
        application
                .withPropertyValues("hotline.calendar.morning-to=15:00")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("out of order"));
    }

    @Test
    void stopsTheStartOnAnUnreadableTime() {
        application
                .withPropertyValues("hotline.calendar.afternoon-from=870")
                .run(context -> assertThat(context).hasFailed());
    }
}
