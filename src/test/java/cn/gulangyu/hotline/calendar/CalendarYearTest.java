package cn.gulangyu.hotline.calendar;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static final LocalDate NATIONAL_DAY = day("2027-10-01"); // Friday
    private static final LocalDate SATURDAY = day("2027-10-09");

    @Test
    void acceptsANotice() {
        CalendarYear year =
                new CalendarYear(2027, Set.of(NATIONAL_DAY), Set.of(SATURDAY), Map.of(NATIONAL_DAY, "国庆节"), false);

        assertThat(year.daysOff()).containsExactly(NATIONAL_DAY);
        assertThat(year.makeUpDays()).containsExactly(SATURDAY);
    }

    @Test
    void rejectsDatesOfAnotherYear() {
        assertThat(fields(() -> new CalendarYear(2026, Set.of(NATIONAL_DAY), Set.of(SATURDAY), false)))
                .containsExactly("daysOff", "makeUpDays");
    }

    @Test
    void rejectsADayThatIsBothOffAndMadeUp() {
        assertThat(fields(() -> new CalendarYear(2027, Set.of(SATURDAY), Set.of(SATURDAY), false)))
                .containsExactly("makeUpDays");
    }

    @Test
    void rejectsAMakeUpDayWithinTheWeek() {
        assertThat(fields(() -> new CalendarYear(2027, Set.of(), Set.of(NATIONAL_DAY), false)))
                .containsExactly("makeUpDays");
    }

    @Test
    void rejectsNamesOfOtherDaysAndUnreadableNames() {
        assertThat(fields(() -> new CalendarYear(2027, Set.of(), Set.of(), Map.of(SATURDAY, "国庆节"), false)))
                .containsExactly("names");
        assertThat(fields(
                        () -> new CalendarYear(2027, Set.of(NATIONAL_DAY), Set.of(), Map.of(NATIONAL_DAY, " "), false)))
                .containsExactly("names");
    }

    @Test
    void rejectsYearsNobodyPlansFor() {
        assertThat(fields(() -> CalendarYear.weekendsOnly(1999))).containsExactly("year");
        assertThat(fields(() -> CalendarYear.weekendsOnly(99999))).containsExactly("year");
    }

    @Test
    void becomesAYearFromADraft() {
        CalendarDraft draft = new CalendarDraft(List.of(NATIONAL_DAY), List.of(SATURDAY), null, null);

        assertThat(draft.of(2027)).isEqualTo(new CalendarYear(2027, Set.of(NATIONAL_DAY), Set.of(SATURDAY), false));
    }

    @Test
    void rejectsADraftWithoutItsLists() {
        assertThat(fields(() -> new CalendarDraft(null, null, null, null).of(2027)))
                .containsExactly("daysOff", "makeUpDays");
    }

    private static List<String> fields(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt).fields().stream()
                .map(FieldProblem::field)
                .toList();
    }
}
