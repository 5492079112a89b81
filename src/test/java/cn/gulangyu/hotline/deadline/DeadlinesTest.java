package cn.gulangyu.hotline.deadline;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.calendar.CalendarYear;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.ShippedCalendar;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(ShippedCalendar.bean(), TableTimeLimits.TABLE);
    private final DeadlineFacts complaint = DeadlineFacts.of(at("2016-08-01 Mon 09:00"), Kind.COMPLAINT, Domain.SOCIAL);

    /** The limits as if every row of the table said the same. */
    private static Deadlines saying(int amount, LimitUnit unit, Alignment alignment) {
        return new Deadlines(
                ShippedCalendar.bean(), inputs -> new TimeLimit(amount, unit, alignment, Clause.of("14(1)")));
    }

    @Test
    @Cites("13(1)")
    void answersByTheCalendarInForceAndByAnother() {
        CalendarYear stormDay = new CalendarYear(2016, Set.of(day("2016-08-02")), Set.of(), false);

        assertThat(deadlines.reply(complaint).dueAt()).isEqualTo(at("2016-08-04 Thu 18:00"));
        assertThat(deadlines.reply(CALENDAR.with(stormDay), complaint).dueAt()).isEqualTo(at("2016-08-05 Fri 18:00"));
    }

    @Nested
    @DisplayName("Art. 11 para. 1: the return window")
    @Cites("11")
    class ReturnWindow {

        @Test
        void isFourElapsedHoursFromDelivery() {
            assertThat(deadlines.returnWindow(at("2016-08-01 Mon 17:00"))).isEqualTo(at("2016-08-01 Mon 21:00"));
            assertThat(deadlines.returnWindow(at("2016-10-01 Sat 23:00"))).isEqualTo(at("2016-10-02 Sun 03:00"));
        }

        @Test
        void isWorkingHoursWhereTheTableSaysSo() {
            Deadlines workingHours = saying(4, LimitUnit.WORKING_HOURS, Alignment.NONE);

            // 17:00-18:00, then 3 hours on Tuesday
            assertThat(workingHours.returnWindow(at("2016-08-01 Mon 17:00"))).isEqualTo(at("2016-08-02 Tue 11:00"));
        }
    }

    @Nested
    @DisplayName("Art. 14(1): reminders")
    class Reminder {

        @Test
        void comesFourWorkingHoursBeforeAnOrdinaryMatterIsDue() {
            // 3.5 hours of the afternoon and 0.5 of the morning
            assertThat(deadlines.reminder(at("2016-08-04 Thu 18:00"))).isEqualTo(at("2016-08-04 Thu 11:30"));
            assertThat(deadlines.reminder(complaint, at("2016-08-04 Thu 12:00")))
                    .isEqualTo(at("2016-08-04 Thu 08:00"));
        }

        @Test
        void comesTwoHoursBeforeAnUrgentOrSimpleOneIs() {
            Instant due = at("2016-08-07 Sun 11:00");

            assertThat(deadlines.reminder(complaint.asUrgent(), due)).isEqualTo(at("2016-08-07 Sun 09:00"));
            assertThat(deadlines.reminder(complaint.asSimple(), due)).isEqualTo(at("2016-08-07 Sun 09:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "1, WORKING_DAYS, END_OF_DAY, 2016-10-09 Sun 18:00",
            "1, WORKING_DAYS, SAME_HALF_DAY, 2016-10-09 Sun 12:00",
            "1, WORKING_DAYS, NONE, 2016-10-09 Sun 12:00",
            "0, WORKING_DAYS, END_OF_DAY, 2016-10-10 Mon 12:00",
            "0, SAME_DAY, NONE, 2016-10-10 Mon 08:00",
            "0, INSTANT, NONE, 2016-10-10 Mon 12:00",
        })
        void followsWhateverUnitTheTableNames(int amount, LimitUnit unit, Alignment alignment, String expected) {
            assertThat(saying(amount, unit, alignment).reminder(at("2016-10-10 Mon 12:00")))
                    .isEqualTo(at(expected));
        }
    }

    @Nested
    @DisplayName("Art. 13(3): rework")
    @Cites("13(3)")
    class Rework {

        private Instant due(DeadlineFacts facts, String from) {
            return deadlines.rework(CALENDAR, facts, at(from)).dueAt();
        }

        @Test
        void isDueByTheEndOfTheNextWorkingDay() {
            assertThat(due(complaint, "2016-09-30 Fri 10:00")).isEqualTo(at("2016-10-08 Sat 18:00"));
        }

        @Test
        void isNeverDueBeforeTheReplyEvenIfThatWasExtended() {
            assertThat(due(complaint, "2016-08-01 Mon 10:00")).isEqualTo(at("2016-08-04 Thu 18:00"));
            assertThat(due(complaint.extendedBy(2), "2016-08-05 Fri 10:00")).isEqualTo(at("2016-08-08 Mon 18:00"));
            assertThat(due(complaint.extendedBy(3), "2016-08-05 Fri 10:00")).isEqualTo(at("2016-08-09 Tue 18:00"));
        }

        @Test
        @Cites("13(4)")
        void endsWithASuperiorsLimitThatIsStillToCome() {
            DeadlineFacts limited = complaint.limitedBy(at("2016-08-05 Fri 12:00"));

            assertThat(due(limited, "2016-08-05 Fri 10:00")).isEqualTo(at("2016-08-05 Fri 12:00"));
            assertThat(due(limited, "2016-08-05 Fri 12:00")).isEqualTo(at("2016-08-08 Mon 18:00"));
        }

        @Test
        void saysWhyItIsDue() {
            assertThat(deadlines
                            .rework(CALENDAR, complaint, at("2016-08-05 Fri 10:00"))
                            .steps())
                    .extracting(Deadline.Step::text)
                    .endsWith("2016年8月5日(周五)10:00审核不合格退回重办，返工期限晚于原期限", "应于2016年8月8日(周一)18:00(下午下班)前办结并答复");
        }
    }

    @Nested
    @DisplayName("Art. 13(2): how long an extension may be")
    @Cites("13(2)")
    class Extension {

        @Test
        void isAtMostTheOriginalAmount() {
            assertThat(deadlines.longestExtension(complaint)).isEqualTo(3);
            assertThat(deadlines.longestExtension(complaint.publishedLimit(7))).isEqualTo(7);
            assertThat(deadlines.longestExtension(
                            DeadlineFacts.of(complaint.receivedAt(), Kind.CONSULTATION, Domain.TOURISM)))
                    .isEqualTo(2);
        }

        @Test
        void isGrantedOnce() {
            assertThat(deadlines.mostExtensions(complaint)).isEqualTo(1);
        }

        @Test
        void refusesToCountTimeInTimes() {
            Deadlines wrong = saying(1, LimitUnit.TIMES, Alignment.NONE);

            assertThatThrownBy(() -> wrong.reply(complaint)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> wrong.reminder(at("2016-08-01 Mon 10:00")))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        @Cites("13(4)")
        void isNoneUnderASuperiorsLimit() {
            assertThat(deadlines.longestExtension(complaint.limitedBy(at("2016-08-02 Tue 09:00"))))
                    .isZero();
        }
    }

    @Test
    void givesTheCentreTwoWorkingHours() {
        assertThat(deadlines.centreTask(at("2016-08-01 Mon 11:00"))).isEqualTo(at("2016-08-01 Mon 15:30"));
        assertThat(deadlines.centreTask(at("2016-08-01 Mon 21:00"))).isEqualTo(at("2016-08-02 Tue 10:00"));

        Clock clock = Clock.fixed(at("2016-08-01 Mon 11:00"), ChinaTime.ZONE);
        assertThat(new CentreLimit(deadlines, clock).fromNow().toInstant()).isEqualTo(at("2016-08-01 Mon 15:30"));
    }

    @Test
    @Cites({"17", "17(2)", "18"})
    void countsTheLimitsOfSupervision() {
        DeadlineFacts plain = DeadlineFacts.of(at("2016-08-01 Mon 09:00"), Kind.COMPLAINT, Domain.SOCIAL);
        assertThat(deadlines.noticeAnswer(plain, at("2016-08-05 Fri 09:00"))).isEqualTo(at("2016-08-09 Tue 18:00"));
        assertThat(deadlines.noticeAnswer(plain.asUrgent(), at("2016-08-05 Fri 23:00")))
                .isEqualTo(at("2016-08-09 Tue 18:00"));
        assertThat(deadlines.improvement(at("2016-08-01 Mon 09:00"))).isEqualTo(at("2016-08-08 Mon 18:00"));
        assertThat(deadlines.latelySince(at("2016-08-01 Mon 09:00"))).isBefore(at("2016-05-10 Tue 09:00"));

        Clock clock = Clock.fixed(at("2016-08-05 Fri 15:00"), ChinaTime.ZONE);
        assertThat(new CentreLimit(deadlines, clock).feedback().toInstant()).isEqualTo(at("2016-08-08 Mon 18:00"));
    }
}
