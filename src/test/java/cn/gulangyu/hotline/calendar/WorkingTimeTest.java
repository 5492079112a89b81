package cn.gulangyu.hotline.calendar;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class WorkingTimeTest {

    @Example
    void measuresWithinAndAcrossTheBreak() {
        // 11:00-12:00 and 14:30-15:00
        assertThat(CALENDAR.workingTimeBetween(at("2016-08-01 Mon 11:00"), at("2016-08-01 Mon 15:00")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(CALENDAR.workingTimeBetween(at("2016-08-01 Mon 12:10"), at("2016-08-01 Mon 14:20")))
                .isZero();
    }

    @Example
    void measuresAcrossNationalDay() {
        // Fri 30 Sep 17:00-18:00, then Sat 8 Oct (made up) 7.5 h, then Sun 9 Oct (made up) 08:00-09:00
        assertThat(CALENDAR.workingTimeBetween(at("2016-09-30 Fri 17:00"), at("2016-10-09 Sun 09:00")))
                .isEqualTo(Duration.ofMinutes(60 + 450 + 60));
    }

    @Example
    void isNegativeWhenTheEndComesFirst() {
        assertThat(CALENDAR.workingTimeBetween(at("2016-08-01 Mon 09:00"), at("2016-08-01 Mon 08:00")))
                .isEqualTo(Duration.ofHours(-1));
    }

    @Example
    void addsAndSubtractsOverNightsAndHolidays() {
        // 17:00-18:00 is one hour, the second falls on Sat 8 Oct
        Instant start = at("2016-09-30 Fri 17:00");
        assertThat(CALENDAR.plusWorkingTime(start, Duration.ofHours(2))).isEqualTo(at("2016-10-08 Sat 09:00"));
        assertThat(CALENDAR.minusWorkingTime(at("2016-10-08 Sat 09:00"), Duration.ofHours(2)))
                .isEqualTo(start);
    }

    @Example
    void endsWithTheSessionRatherThanWithTheBreak() {
        assertThat(CALENDAR.plusWorkingTime(at("2016-08-01 Mon 10:00"), Duration.ofHours(2)))
                .isEqualTo(at("2016-08-01 Mon 12:00"));
        assertThat(CALENDAR.minusWorkingTime(at("2016-08-01 Mon 16:30"), Duration.ofHours(2)))
                .isEqualTo(at("2016-08-01 Mon 14:30"));
    }

    @Example
    void startsOutsideWorkingTime() {
        assertThat(CALENDAR.plusWorkingTime(at("2016-08-06 Sat 10:00"), Duration.ofHours(1)))
                .isEqualTo(at("2016-08-08 Mon 09:00"));
        assertThat(CALENDAR.minusWorkingTime(at("2016-08-07 Sun 00:00"), Duration.ofHours(1)))
                .isEqualTo(at("2016-08-05 Fri 17:00"));
    }

    @Example
    void rejectsNegativeAmounts() {
        Instant noon = at("2016-08-01 Mon 12:00");
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingTime(noon, Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.minusWorkingTime(noon, Duration.ofMinutes(-1)));
    }

    @Property
    void measuresWhatItAdded(@ForAll("instants") Instant from, @ForAll @LongRange(max = 6000) long minutes) {
        Duration amount = Duration.ofMinutes(minutes);

        assertThat(CALENDAR.workingTimeBetween(from, CALENDAR.plusWorkingTime(from, amount)))
                .isEqualTo(amount);
        assertThat(CALENDAR.workingTimeBetween(CALENDAR.minusWorkingTime(from, amount), from))
                .isEqualTo(amount);
    }

    @Property
    void measuresTheWholeAsTheSumOfItsParts(
            @ForAll("instants") Instant one, @ForAll("instants") Instant other, @ForAll("instants") Instant third) {
        assertThat(CALENDAR.workingTimeBetween(one, other).plus(CALENDAR.workingTimeBetween(other, third)))
                .isEqualTo(CALENDAR.workingTimeBetween(one, third));
    }

    @Example
    void isFastEnoughForTheStatisticsOfManyCases() {
        Instant from = at("2016-08-01 Mon 09:00");
        Instant to = at("2016-08-31 Wed 17:00");

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 10_000; i++) {
                assertThat(CALENDAR.workingTimeBetween(from, to)).isPositive();
            }
        });
    }

    @Provide
    Arbitrary<Instant> instants() {
        long first = at("2016-07-28 Thu 00:00").getEpochSecond() / 60;
        long last = at("2017-12-31 Sun 23:59").getEpochSecond() / 60;
        return Arbitraries.longs().between(first, last).map(minute -> Instant.ofEpochSecond(minute * 60));
    }
}
