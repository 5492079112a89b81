package cn.gulangyu.hotline.deadline;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static cn.gulangyu.hotline.deadline.TableTimeLimits.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ordinary week: Monday 1 August 2016 to Friday 12 August, no holiday. */
class ReplyLimitTest {

    private static DeadlineFacts complaint(String receivedAt) {
        return DeadlineFacts.of(at(receivedAt), Kind.COMPLAINT, Domain.SOCIAL);
    }

    private static DeadlineFacts tourism(String receivedAt) {
        return DeadlineFacts.of(at(receivedAt), Kind.COMPLAINT, Domain.TOURISM);
    }

    private static Deadline reply(DeadlineFacts facts) {
        return ReplyLimit.compose(CALENDAR, TABLE.find(Purpose.REPLY, facts), facts);
    }

    private static Instant due(DeadlineFacts facts) {
        return reply(facts).dueAt();
    }

    @Nested
    @DisplayName("Art. 13(1) para. 1: three and two working days")
    @Cites("13(1)")
    class OrdinaryMatters {

        @Test
        void givesComplaintsAndSuggestionsThreeDaysAndConsultationsTwo() {
            Instant monday = at("2016-08-01 Mon 09:00");

            // Monday is not counted: Tue (1), Wed (2), Thu (3)
            assertThat(due(DeadlineFacts.of(monday, Kind.COMPLAINT, Domain.SOCIAL)))
                    .isEqualTo(at("2016-08-04 Thu 18:00"));
            assertThat(due(DeadlineFacts.of(monday, Kind.SUGGESTION, Domain.SOCIAL)))
                    .isEqualTo(at("2016-08-04 Thu 18:00"));
            assertThat(due(DeadlineFacts.of(monday, Kind.CONSULTATION, Domain.SOCIAL)))
                    .isEqualTo(at("2016-08-03 Wed 18:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "2016-08-01 Mon 03:00, 2016-08-04 Thu 18:00", // before work: that morning
            "2016-08-01 Mon 18:00, 2016-08-04 Thu 18:00", // the last instant of the session
            "2016-08-01 Mon 18:00:01, 2016-08-05 Fri 18:00", // after work: Tuesday; Wed, Thu, Fri
            "2016-08-05 Fri 19:00, 2016-08-11 Thu 18:00", // Monday 8th; Tue, Wed, Thu
            "2016-08-06 Sat 10:00, 2016-08-11 Thu 18:00",
            "2016-08-07 Sun 23:59, 2016-08-11 Thu 18:00",
        })
        void countsFromTheDayAsWhichTheReceiptCounts(String receivedAt, String dueAt) {
            assertThat(due(complaint(receivedAt))).isEqualTo(at(dueAt));
        }
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2: tourism by half-days")
    @Cites("13(1)")
    class Tourism {

        @ParameterizedTest
        @CsvSource({
            "2016-08-01 Mon 07:59, 2016-08-04 Thu 12:00", // before work counts as the morning
            "2016-08-01 Mon 08:00, 2016-08-04 Thu 12:00",
            "2016-08-01 Mon 12:00, 2016-08-04 Thu 12:00", // the last instant of the morning session
            "2016-08-01 Mon 12:00:01, 2016-08-04 Thu 18:00", // the break counts as the afternoon
            "2016-08-01 Mon 14:29, 2016-08-04 Thu 18:00",
            "2016-08-01 Mon 18:00, 2016-08-04 Thu 18:00",
            "2016-08-01 Mon 18:01, 2016-08-05 Fri 12:00", // Tuesday morning
            "2016-08-06 Sat 16:00, 2016-08-11 Thu 12:00", // Monday morning
        })
        void fallsDueInTheHalfDayOfReceipt(String receivedAt, String dueAt) {
            assertThat(due(tourism(receivedAt))).isEqualTo(at(dueAt));
        }

        @Test
        void keepsTheHalfDayUnderTheUnitsListAndAnExtension() {
            // list of 5: Tue 2 (1) to Fri 5 (4), Mon 8 (5); extended by 2: Wed 10
            assertThat(due(tourism("2016-08-01 Mon 09:00").publishedLimit(5))).isEqualTo(at("2016-08-08 Mon 12:00"));
            assertThat(due(tourism("2016-08-01 Mon 09:00").publishedLimit(5).extendedBy(2)))
                    .isEqualTo(at("2016-08-10 Wed 12:00"));
            assertThat(due(tourism("2016-08-01 Mon 15:00").extendedBy(1))).isEqualTo(at("2016-08-05 Fri 18:00"));
        }
    }

    @Nested
    @DisplayName("Art. 13(1): urgent or simple matters")
    @Cites("13(1)")
    class UrgentOrSimple {

        @Test
        void endsAtMidnightOfTheSameDay() {
            assertThat(due(complaint("2016-08-01 Mon 09:00").asUrgent())).isEqualTo(at("2016-08-02 Tue 00:00"));
            assertThat(due(complaint("2016-08-01 Mon 09:00").asSimple())).isEqualTo(at("2016-08-02 Tue 00:00"));
        }

        @Test
        void runsForAnUrgentMatterFromTheMomentOfReceiptAtAnyHour() {
            assertThat(due(complaint("2016-08-06 Sat 23:00").asUrgent())).isEqualTo(at("2016-08-07 Sun 00:00"));
            assertThat(due(tourism("2016-08-06 Sat 23:00").asUrgent())).isEqualTo(at("2016-08-07 Sun 11:00"));
            assertThat(due(tourism("2016-08-06 Sat 23:00").asUrgent().asSimple()))
                    .isEqualTo(at("2016-08-07 Sun 11:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "2016-08-01 Mon 09:20, 2016-08-01 Mon 21:20, 2016-08-02 Tue 00:00",
            "2016-08-01 Mon 07:00, 2016-08-01 Mon 20:00, 2016-08-02 Tue 00:00", // from 08:00
            "2016-08-01 Mon 12:30, 2016-08-02 Tue 02:30, 2016-08-02 Tue 00:00", // from 14:30
            "2016-08-01 Mon 18:30, 2016-08-02 Tue 20:00, 2016-08-03 Wed 00:00", // from 08:00 on Tuesday
            "2016-08-06 Sat 10:00, 2016-08-08 Mon 20:00, 2016-08-09 Tue 00:00", // from 08:00 on Monday
        })
        void waitsForASimpleMatterUntilTheNextSessionBegins(String receivedAt, String tourismDue, String otherDue) {
            assertThat(due(tourism(receivedAt).asSimple())).isEqualTo(at(tourismDue));
            assertThat(due(complaint(receivedAt).asSimple())).isEqualTo(at(otherDue));
        }

        @Test
        @Cites("11")
        void isNeverRelaxedByTheUnitsList() {
            assertThat(due(complaint("2016-08-01 Mon 09:00").asUrgent().publishedLimit(10)))
                    .isEqualTo(at("2016-08-02 Tue 00:00"));
            assertThat(due(tourism("2016-08-01 Mon 09:00").asSimple().publishedLimit(10)))
                    .isEqualTo(at("2016-08-01 Mon 21:00"));
        }

        @Test
        @Cites("13(2)")
        void endsWithTheAfternoonOfTheLastDayWhenExtended() {
            assertThat(due(complaint("2016-08-05 Fri 09:00").asUrgent().extendedBy(1)))
                    .isEqualTo(at("2016-08-08 Mon 18:00"));
            assertThat(due(tourism("2016-08-06 Sat 23:00").asUrgent().extendedBy(1)))
                    .isEqualTo(at("2016-08-08 Mon 18:00"));
        }
    }

    @Nested
    @DisplayName("Art. 11 para. 1: the unit's published list")
    @Cites("11")
    class UnitsList {

        @Test
        void replacesTheThreeOrTwoDaysBothWays() {
            assertThat(due(complaint("2016-08-01 Mon 09:00").publishedLimit(1))).isEqualTo(at("2016-08-02 Tue 18:00"));
            assertThat(due(complaint("2016-08-01 Mon 09:00").publishedLimit(7))).isEqualTo(at("2016-08-10 Wed 18:00"));
            assertThat(reply(complaint("2016-08-01 Mon 09:00").publishedLimit(7))
                            .clause())
                    .isEqualTo(Clause.of("11p1"));
        }
    }

    @Nested
    @DisplayName("Art. 13(4): a superior's limit")
    @Cites("13(4)")
    class SuperiorsLimit {

        private final Instant sunday = at("2016-08-07 Sun 09:15");

        @Test
        void overridesEveryOtherAnExtensionIncluded() {
            DeadlineFacts all = tourism("2016-08-01 Mon 09:00")
                    .asUrgent()
                    .asSimple()
                    .publishedLimit(7)
                    .extendedBy(3)
                    .limitedBy(sunday);

            assertThat(reply(all).dueAt()).isEqualTo(sunday);
            assertThat(reply(all).clause()).isEqualTo(Clause.of("13(4)"));
            assertThat(reply(all).provisional()).isFalse();
        }

        @Test
        void isNeverInventedByTheTable() {
            TimeLimit wrong = new TimeLimit(0, LimitUnit.INSTANT, Alignment.NONE, Clause.of("13(4)"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> ReplyLimit.compose(CALENDAR, wrong, complaint("2016-08-01 Mon 09:00")));
        }
    }

    @Nested
    @DisplayName("Years whose notice is not out")
    @Cites("13(1)")
    class ProvisionalYears {

        @Test
        void areMarkedWhereTheyAreCounted() {
            assertThat(reply(complaint("2031-03-03 Mon 09:00")).provisional()).isTrue();
            assertThat(reply(complaint("2016-12-26 Mon 09:00")).provisional()).isFalse();
            // Thu 31 Dec 2026 is published; Fri 1 Jan 2027 is not and counts as an ordinary Friday
            assertThat(reply(complaint("2026-12-30 Wed 09:00")).provisional()).isTrue();
            assertThat(reply(complaint("2026-12-30 Wed 09:00")).dueAt()).isEqualTo(at("2027-01-04 Mon 18:00"));
        }

        @Test
        void doNotMatterToElapsedHours() {
            assertThat(reply(tourism("2031-03-03 Mon 09:00").asUrgent()).provisional())
                    .isFalse();
            assertThat(reply(tourism("2031-03-03 Mon 09:00").asUrgent().extendedBy(1))
                            .provisional())
                    .isTrue();
            assertThat(reply(tourism("2031-03-03 Mon 09:00").asSimple()).provisional())
                    .isTrue();
        }
    }
}
