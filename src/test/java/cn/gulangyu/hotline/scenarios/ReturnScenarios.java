package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ReturnScenarios extends Scenario {

    private static final Map<String, Object> TO_THE_POLICE =
            Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "噪声来自住户，属治安管理");

    ReturnScenarios(Class<?> context) {
        super(context);
    }

    private static Map<String, Object> returnWith(String field, Object value) {
        Map<String, Object> body = new HashMap<>(TO_THE_POLICE);
        body.put(field, value);
        return body;
    }

    private Answer review(Story story, boolean accepted) {
        return hotline.agent()
                .does(story.caseNo(), "Task_ReviewReturn", Map.of("accepted", accepted, "reason", "经核对职责清单"));
    }

    @Nested
    @DisplayName("Art. 11 para. 1 the leader reads and assigns")
    class ReadAndAssign {

        @Test
        @Cites("11p1")
        void givesTheMatterToTheLeaderFirst() {
            Story story = hotline.aComplaint().dispatched();

            assertThat(story.leader().tasksOf(story.caseNo())).containsExactly("Task_ReadAndAssign");
            assertThat(story.clerk().tasksOf(story.caseNo())).isEmpty();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "HANDLE", "assignee", "enforcement-clerk1", "instruction", "今日到场"))
                    .isOk();

            assertThat(story.clerk().tasksOf(story.caseNo())).containsExactly("Task_Handle");
            assertThat(story.lastPart().path("assignee").asText()).isEqualTo("enforcement-clerk1");
            assertThat(story.lastPart().path("instruction").asText()).isEqualTo("今日到场");
        }

        @Test
        @Cites("11p1")
        void refusesToAssignSomebodyOfAnotherUnit() {
            Story story = hotline.aComplaint().dispatched();

            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "HANDLE", "assignee", "police-clerk1"))
                    .isRefused(400)
                    .naming("assignee");
        }
    }

    @Nested
    @DisplayName("Art. 11 para. 1 return within 4 hours, naming another unit")
    class Asking {

        @Test
        @Cites("11p1")
        void offersTheReturnAndSaysUntilWhen() {
            Story story = hotline.aComplaint().dispatched();

            JsonNode task =
                    story.leader().task(story.caseNo(), "Task_ReadAndAssign").path("variables");

            assertThat(task.path("returnOffered").asBoolean()).isTrue();
            assertThat(OffsetDateTime.parse(task.path("returnWindowEndsAt").asText())
                            .toInstant())
                    .isEqualTo(Hotline.time("2026-11-25T13:10+08:00"));
        }

        @Test
        @Cites("11p1")
        void takesTheReturnFromTheLeaderUntilTheLastSecond() {
            Story story = hotline.aComplaint().dispatched();
            hotline.itIs("2026-11-25T13:09:59+08:00");

            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", TO_THE_POLICE)
                    .isOk();

            story.waitsAt("CallActivity_UnitHandling", "Task_ReviewReturn");
            assertThat(story.lastPart().path("suggestedUnitId").asText()).isEqualTo("police");
            assertThat(story.step("RETURN_ASKED").path("clause").asText()).isEqualTo("11p1");
        }

        @Test
        @Cites("11p1")
        void takesTheReturnFromTheClerkToo() {
            Story story = hotline.aComplaint().dispatched().assigned();

            story.clerk().does(story.caseNo(), "Task_Handle", TO_THE_POLICE).isOk();

            story.waitsAt("CallActivity_UnitHandling", "Task_ReviewReturn");
        }

        @Test
        @Cites("11p1")
        void refusesAReturnThatNamesNoUnit() {
            Story story = hotline.aComplaint().dispatched();

            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", Map.of("decision", "RETURN", "reason", "不属于我单位"))
                    .isRefused(422)
                    .citing("11p1")
                    .naming("suggestedUnitId");
            story.waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");
        }

        @Test
        @Cites("11p1")
        void refusesAReturnToItselfToNobodyAndWithoutAReason() {
            Story story = hotline.aComplaint().dispatched();

            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", returnWith("suggestedUnitId", "enforcement"))
                    .isRefused(400)
                    .naming("suggestedUnitId");
            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", returnWith("suggestedUnitId", "fire-brigade-of-mars"))
                    .isRefused(400)
                    .naming("suggestedUnitId");
            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", returnWith("reason", "  "))
                    .isRefused(400)
                    .naming("reason");
            assertThat(story.steps()).doesNotContain("RETURN_ASKED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-25T13:10+08:00", "2026-11-25T13:10:01+08:00", "2026-11-26T09:00+08:00"})
        @Cites("11p1")
        void refusesAndNoLongerOffersTheReturnFromThatInstantOnEvenIfTheTimerIsLate(String late) {
            Story story = hotline.aComplaint().dispatched();
            hotline.itIs(late);

            assertThat(story.leader()
                            .task(story.caseNo(), "Task_ReadAndAssign")
                            .path("variables")
                            .path("returnOffered")
                            .asBoolean())
                    .isFalse();
            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", TO_THE_POLICE)
                    .isRefused(422)
                    .citing("11p1")
                    .naming("decision");
            story.waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");
        }

        @Test
        @Cites("11p1")
        void recordsTheEndOfTheWindowWhenItsTimerFires() {
            Story story = hotline.aComplaint().dispatched();
            hotline.itIs("2026-11-25T13:09:59+08:00");
            assertThat(story.fireDueTimers()).isZero();

            hotline.itIs("2026-11-25T13:10+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            assertThat(story.fireDueTimers()).isZero();

            assertThat(story.steps()).containsOnlyOnce("RETURN_WINDOW_CLOSED");
            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", TO_THE_POLICE)
                    .isRefused(422);
            story.assigned().isIn("HANDLING");
        }
    }

    @Nested
    @DisplayName("Art. 11 para. 1 the Centre reviews the return")
    class Reviewing {

        private Story returned() {
            Story story = hotline.aComplaint().dispatched();
            story.leader()
                    .does(story.caseNo(), "Task_ReadAndAssign", TO_THE_POLICE)
                    .isOk();
            hotline.itIs("2026-11-25T11:00+08:00");
            return story;
        }

        @Test
        @Cites("11p1")
        void dispatchesAnewOnSufficientGroundsWithoutStoppingTheClock() {
            Story story = returned().isDue("2026-11-30T18:00+08:00");

            review(story, true).isOk();

            story.isDue("2026-11-30T18:00+08:00").waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");
            assertThat(story.unit()).isEqualTo("police");
            assertThat(story.lastPart().path("handOvers").asInt()).isEqualTo(2);
            assertThat(story.steps()).containsSubsequence("RETURN_ACCEPTED", "WITHDRAWN", "DISPATCHED", "DELIVERED");
            assertThat(hotline.leaderOf("enforcement").tasksOf(story.caseNo())).isEmpty();
            assertThat(story.leader()
                            .task(story.caseNo(), "Task_ReadAndAssign")
                            .path("variables")
                            .path("returnOffered")
                            .asBoolean())
                    .isTrue();
            story.workedOff().archived();
        }

        @Test
        @Cites("11p1")
        void endsTheFirstUnitsTimersWithItsPart() {
            Story story = returned();
            review(story, true).isOk();

            hotline.itIs("2026-11-25T13:30+08:00");
            assertThat(story.fireDueTimers()).isZero();
            hotline.itIs("2026-11-25T15:00+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);

            assertThat(story.step("RETURN_WINDOW_CLOSED")
                            .path("facts")
                            .path("unitId")
                            .asText())
                    .isEqualTo("police");
        }

        @Test
        @Cites("11p1")
        void sendsItToAUnitOfTheCentresOwnChoice() {
            Story story = returned();

            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ReviewReturn",
                            Map.of("accepted", true, "unitId", "street-office", "reason", "属社区事务"))
                    .isOk();

            assertThat(story.unit()).isEqualTo("street-office");
        }

        @Test
        @Cites("11p1")
        void sendsAnUnfoundedReturnBackToTheSameUnitWithoutASecondWindow() {
            Story story = returned();

            review(story, false).isOk();

            story.isDue("2026-11-30T18:00+08:00").waitsAt("CallActivity_UnitHandling", "Task_Handle");
            assertThat(story.unit()).isEqualTo("enforcement");
            assertThat(story.lastPart().path("handOvers").asInt()).isEqualTo(1);
            assertThat(story.clerk()
                            .task(story.caseNo(), "Task_Handle")
                            .path("variables")
                            .path("returnOffered")
                            .asBoolean())
                    .isFalse();
            story.clerk()
                    .does(story.caseNo(), "Task_Handle", TO_THE_POLICE)
                    .isRefused(422)
                    .citing("11p1");
            story.handled().replied().filed().archived();
        }

        @Test
        @Cites("11p1")
        void wantsAnOpinionAndAnotherUnit() {
            Story story = returned();

            hotline.agent()
                    .does(story.caseNo(), "Task_ReviewReturn", Map.of("accepted", false))
                    .isRefused(400)
                    .naming("reason");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ReviewReturn",
                            Map.of("accepted", true, "unitId", "enforcement", "reason", "同意"))
                    .isRefused(400)
                    .naming("unitId");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ReviewReturn",
                            Map.of("accepted", true, "unitId", "nowhere", "reason", "同意"))
                    .isRefused(400)
                    .naming("unitId");
        }

        @Test
        @Cites("11p1")
        void becomesOverdueWhileTheReviewLingers() {
            Story story = returned();
            hotline.itIs("2026-11-30T18:00+08:00");

            story.fireDueTimers();

            assertThat(story.file().has("overdueSince")).isTrue();
            review(story, false).isOk();
            story.waitsAt("CallActivity_UnitHandling", "Task_Handle");
        }
    }
}
