package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class LimitScenarios extends Scenario {

    LimitScenarios(Class<?> context) {
        super(context);
    }

    /** The task, the case and the explanation all say the same instant. */
    private void assertDue(Story story, String dueAt, String clause) {
        story.isDue(dueAt);
        JsonNode explained = hotline.agent()
                .gets("/api/v1/cases/" + story.caseNo() + "/deadline")
                .isOk()
                .json();
        assertThat(instant(explained)).isEqualTo(Hotline.time(dueAt));
        assertThat(explained.path("clause").asText()).isEqualTo(clause);
        assertThat(explained.path("steps")).isNotEmpty();
        JsonNode task = story.leader().task(story.caseNo(), "Task_ReadAndAssign");
        assertThat(instant(task)).isEqualTo(Hotline.time(dueAt));
    }

    private static java.time.Instant instant(JsonNode holder) {
        return OffsetDateTime.parse(holder.path("dueAt").asText()).toInstant();
    }

    @Nested
    @DisplayName("Art. 13(1) para. 1 the general limits")
    class General {

        @ParameterizedTest
        @CsvSource({
            // Wednesday; the day of receipt is not counted, the week-end neither
            "2026-11-25T09:10+08:00, 2026-11-30T18:00+08:00",
            "2026-11-25T17:59+08:00, 2026-11-30T18:00+08:00",
            "2026-11-25T18:01+08:00, 2026-12-01T18:00+08:00",
            "2026-11-28T10:00+08:00, 2026-12-03T18:00+08:00",
            // National Day, with Saturday the 10th worked
            "2026-09-30T10:00+08:00, 2026-10-10T18:00+08:00"
        })
        @Cites({"13(1)", "13(1)p1"})
        void givesComplaintsThreeWorkingDays(String receivedAt, String dueAt) {
            assertDue(hotline.aComplaint().receivedAt(receivedAt).dispatched(), dueAt, "13(1)p1");
        }

        @Test
        @Cites({"13(1)", "13(1)p1"})
        void givesConsultationsTwoAndSuggestionsThreeWorkingDays() {
            assertDue(hotline.aConsultation().dispatched(), "2026-11-27T18:00+08:00", "13(1)p1");
            assertDue(hotline.aSuggestion().dispatched(), "2026-11-30T18:00+08:00", "13(1)p1");
        }

        @Test
        @Cites({"13(1)", "13(1)p1"})
        void wantsUrgentAndSimpleMattersRepliedTheSameDay() {
            assertDue(hotline.aComplaint().urgent().dispatched(), "2026-11-26T00:00+08:00", "13(1)p1");
            assertDue(hotline.aComplaint().simple().dispatched(), "2026-11-26T00:00+08:00", "13(1)p1");
            assertThat(hotline.leaderOf("enforcement")
                            .task(hotline.aComplaint().urgent().dispatched().caseNo(), "Task_ReadAndAssign")
                            .path("priority")
                            .asInt())
                    .isEqualTo(80);
        }

        @ParameterizedTest
        @CsvSource({
            "tourism-ferry-service, 2026-11-26T12:00+08:00",
            "convenience-street-light, 2026-11-26T18:00+08:00",
            "convenience-road, 2026-12-02T18:00+08:00"
        })
        @Cites({"11p1", "13(1)"})
        void followsTheLimitThatTheUnitPublished(String topic, String dueAt) {
            assertDue(hotline.aComplaint().about(topic).dispatched(), dueAt, "11p1");
        }
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2 tourism")
    class Tourism {

        @ParameterizedTest
        @CsvSource({
            "2026-11-25T09:10+08:00, 2026-11-30T12:00+08:00",
            "2026-11-25T12:00+08:00, 2026-11-30T12:00+08:00",
            "2026-11-25T12:01+08:00, 2026-11-30T18:00+08:00",
            "2026-11-25T15:00+08:00, 2026-11-30T18:00+08:00",
            "2026-11-25T20:00+08:00, 2026-12-01T12:00+08:00"
        })
        @Cites({"13(1)", "13(1)p2"})
        void endsInTheSessionInWhichTheComplaintCame(String receivedAt, String dueAt) {
            assertDue(
                    hotline.aComplaint()
                            .about("tourism-touting")
                            .receivedAt(receivedAt)
                            .dispatched(),
                    dueAt,
                    "13(1)p2");
        }

        @Test
        @Cites({"13(1)", "13(1)p2"})
        void givesUrgentAndSimpleMattersTwelveHours() {
            Story night = hotline.aComplaint()
                    .about("tourism-touting")
                    .urgent()
                    .receivedAt("2026-11-28T23:30+08:00")
                    .dispatched();
            assertDue(night, "2026-11-29T11:30+08:00", "13(1)p2");
            assertDue(
                    hotline.aComplaint().about("tourism-touting").simple().dispatched(),
                    "2026-11-25T21:10+08:00",
                    "13(1)p2");
        }
    }

    @Nested
    @DisplayName("Art. 13(1) reminder and overdue")
    class Timers {

        @Test
        @Cites({"13(1)", "17(1)"})
        void remindsAndThenMarksOverdueEachAtItsInstantAndOnce() {
            Story story = hotline.aComplaint().dispatched().assigned();
            hotline.itIs("2026-11-25T13:10+08:00");
            story.fireDueTimers();

            hotline.itIs("2026-11-30T11:29:59+08:00");
            assertThat(story.fireDueTimers()).isZero();
            hotline.itIs("2026-11-30T11:30+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            assertThat(story.steps()).containsOnlyOnce("REMINDED").doesNotContain("OVERDUE");

            hotline.itIs("2026-11-30T17:59:59+08:00");
            assertThat(story.fireDueTimers()).isZero();
            assertThat(story.file().has("overdueSince")).isFalse();
            hotline.itIs("2026-11-30T18:00+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            hotline.itIs("2026-12-15T18:00+08:00");
            story.fireDueTimers();

            assertThat(story.steps()).containsOnlyOnce("REMINDED").containsOnlyOnce("OVERDUE");
            assertThat(OffsetDateTime.parse(story.field("overdueSince")).toInstant())
                    .isEqualTo(Hotline.time("2026-11-30T18:00+08:00"));
            story.isIn("HANDLING").handled().replied().filed().archived();
            assertThat(story.file().has("overdueSince")).isTrue();
        }

        @Test
        @Cites({"13(1)", "17(1)"})
        void leavesAUnitInPeaceThatRepliedInTime() {
            Story story = hotline.aComplaint().dispatched().assigned().handled().replied();

            hotline.itIs("2026-12-15T18:00+08:00");
            int windowReminderLimitAndPapers = 4;
            assertThat(story.fireDueTimers()).isEqualTo(windowReminderLimitAndPapers);

            assertThat(story.steps()).doesNotContain("REMINDED", "OVERDUE");
            assertThat(story.file().has("overdueSince")).isFalse();
        }

        @Test
        @Cites("13(1)")
        void endsTheTimersWithTheUnitsWork() {
            Story story = hotline.aComplaint().dispatched().workedOff();

            hotline.itIs("2026-12-15T18:00+08:00");

            assertThat(story.fireDueTimers()).isZero();
            story.archived();
            assertThat(story.steps()).doesNotContain("REMINDED", "OVERDUE", "RETURN_WINDOW_CLOSED");
        }

        @Test
        @Cites({"13(1)", "13(1)p2"})
        void remindsOfAnUrgentMatterTwoHoursBefore() {
            Story story = hotline.aComplaint()
                    .about("tourism-touting")
                    .urgent()
                    .dispatched()
                    .assigned();
            hotline.itIs("2026-11-25T19:09+08:00");
            story.fireDueTimers();
            assertThat(story.steps()).doesNotContain("REMINDED");

            hotline.itIs("2026-11-25T19:10+08:00");
            story.fireDueTimers();

            assertThat(story.steps()).containsOnlyOnce("REMINDED");
        }
    }

    @Nested
    @DisplayName("Art. 13(4) a superior's limit")
    class Superior {

        @ParameterizedTest
        @CsvSource({"2026-11-25T11:00+08:00", "2026-12-24T17:00+08:00"})
        @Cites("13(4)")
        void overridesEveryOtherLimitEarlierOrLater(String superiorDueAt) {
            Story story = hotline.aComplaint()
                    .about("convenience-road")
                    .urgent()
                    .with("channel", "SUPERIOR")
                    .with("superiorDueAt", superiorDueAt)
                    .dispatched();

            assertDue(story, superiorDueAt, "13(4)");
        }

        @Test
        @Cites("13(4)")
        void refusesASuperiorsLimitThatHasPassed() {
            hotline.aComplaint()
                    .with("superiorDueAt", "2026-11-25T09:10+08:00")
                    .sent()
                    .isRefused(400)
                    .naming("superiorDueAt");
        }
    }
}
