package cn.gulangyu.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CalendarControllerTest {

    private final CalendarController controller = new CalendarController(ShippedCalendar.bean());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsAYearToPolicyStaff() {
        signIn("policy-staff");

        assertThat(controller.year(2016).provisional()).isFalse();
        assertThat(controller.year(2031).provisional()).isTrue();
    }

    @Test
    @Cites("3(4)")
    void refusesEverybodyElse() {
        signIn("unit-x");

        assertThatThrownBy(() -> controller.year(2016)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAYearOutOfRange() {
        signIn("policy-staff");

        assertThatThrownBy(() -> controller.year(99999)).isInstanceOf(Refusal.class);
    }

    private static void signIn(String group) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("someone", "", group));
    }
}
