package cn.gulangyu.hotline.calendar;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Cites("13(1)")
class WorkingCalendarTest {

    @Test
    void worksFromMondayToFriday() {
        assertThat(CALENDAR.isWorkingDay(day("2016-08-01"))).isTrue(); // Monday
        assertThat(CALENDAR.isWorkingDay(day("2016-08-05"))).isTrue(); // Friday
        assertThat(CALENDAR.isWorkingDay(day("2016-08-06"))).isFalse(); // Saturday
        assertThat(CALENDAR.isWorkingDay(day("2016-08-07"))).isFalse(); // Sunday
    }

    @Test
    void restsOnHolidaysAndWorksOnMakeUpDays() {
        assertThat(CALENDAR.isWorkingDay(day("2016-10-07"))).isFalse(); // Friday, National Day
        assertThat(CALENDAR.isWorkingDay(day("2016-10-08"))).isTrue(); // Saturday, made up
        assertThat(CALENDAR.isMakeUpDay(day("2016-10-08"))).isTrue();
        assertThat(CALENDAR.isMakeUpDay(day("2016-10-10"))).isFalse();
        assertThat(CALENDAR.holiday(day("2016-10-07"))).contains("国庆节");
        assertThat(CALENDAR.holiday(day("2016-10-15"))).isEmpty();
    }

    @Test
    void countsAcrossTheTurnOfTheYear() {
        // Sat 2018-12-29 is made up, 12-30 to 01-01 are off.
        assertThat(CALENDAR.plusWorkingDays(day("2018-12-28"), 1)).isEqualTo(day("2018-12-29"));
        assertThat(CALENDAR.plusWorkingDays(day("2018-12-28"), 2)).isEqualTo(day("2019-01-02"));
        assertThat(CALENDAR.minusWorkingDays(day("2019-01-02"), 2)).isEqualTo(day("2018-12-28"));
    }

    @Test
    void takesNoStepForZeroDays() {
        assertThat(CALENDAR.plusWorkingDays(day("2016-10-01"), 0)).isEqualTo(day("2016-10-01"));
        assertThat(CALENDAR.minusWorkingDays(day("2016-10-01"), 0)).isEqualTo(day("2016-10-01"));
    }

    @Test
    void rejectsNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(day("2016-10-01"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.minusWorkingDays(day("2016-10-01"), -1));
    }

    @Test
    void knowsWeekendsOnlyInAYearWithoutNotice() {
        assertThat(CALENDAR.isProvisional(2031)).isTrue();
        assertThat(CALENDAR.isProvisional(2016)).isFalse();
        assertThat(CALENDAR.year(2031)).isEqualTo(CalendarYear.weekendsOnly(2031));
        assertThat(CALENDAR.isWorkingDay(day("2031-10-01"))).isTrue(); // Wednesday
        assertThat(CALENDAR.isWorkingDay(day("2031-10-04"))).isFalse(); // Saturday
    }

    @Test
    void replacesOneYearAndLeavesItselfUnchanged() {
        CalendarYear notice = new CalendarYear(2031, Set.of(day("2031-10-01")), Set.of(day("2031-10-04")), false);

        WorkingCalendar changed = CALENDAR.with(notice);

        assertThat(changed.isWorkingDay(day("2031-10-01"))).isFalse();
        assertThat(changed.isWorkingDay(day("2031-10-04"))).isTrue();
        assertThat(changed.isProvisional(2031)).isFalse();
        assertThat(changed.isWorkingDay(day("2016-10-08"))).isTrue();
        assertThat(CALENDAR.isProvisional(2031)).isTrue();
    }

    @Test
    void countsBothEndsOfASessionAsWorkingTime() {
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 07:59:59"))).isFalse();
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 08:00"))).isTrue();
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 12:00"))).isTrue();
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 12:00:01"))).isFalse();
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 14:30"))).isTrue();
        assertThat(CALENDAR.isWorkingTime(at("2016-08-01 Mon 18:00:01"))).isFalse();
        assertThat(CALENDAR.isWorkingTime(at("2016-10-01 Sat 09:00"))).isFalse();
        assertThat(CALENDAR.isWorkingTime(at("2016-10-08 Sat 09:00"))).isTrue();
    }
}
