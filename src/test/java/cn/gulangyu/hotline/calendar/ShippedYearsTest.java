package cn.gulangyu.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedYearsTest {

    @Test
    void beginsWithTheYearOfTheRegulationAndLeavesNoGap() {
        assertThat(ShippedYears.load().stream().map(CalendarYear::year).toList())
                .startsWith(2016, 2017)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2016, 2026).boxed().toList());
        assertThat(ShippedYears.load()).noneMatch(CalendarYear::provisional);
    }

    /**
     * A notice moves days but gives away none: weekdays off less make-up days are the legal holidays that year, 11 until
     * 2024 and 13 since; 2020 had two more by the extended Spring Festival.
     */
    @ParameterizedTest
    @CsvSource({
        "2016, 11",
        "2017, 11",
        "2018, 11",
        "2019, 11",
        "2020, 13",
        "2021, 11",
        "2022, 11",
        "2023, 11",
        "2024, 11",
        "2025, 13",
        "2026, 13"
    })
    void givesEveryYearItsLegalHolidays(int year, int legalHolidays) {
        CalendarYear shipped = ShippedCalendar.CALENDAR.year(year);
        long weekdaysOff = shipped.daysOff().stream()
                .filter(day -> !CalendarYear.isWeekend(day))
                .count();

        assertThat(weekdaysOff - shipped.makeUpDays().size()).isEqualTo(legalHolidays);
    }

    @Test
    void namesEveryDay() {
        for (CalendarYear year : ShippedYears.load()) {
            assertThat(year.names().keySet()).containsAll(year.daysOff()).containsAll(year.makeUpDays());
        }
    }
}
