package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class ReworkScenarios extends Scenario {

    ReworkScenarios(Class<?> context) {
        super(context);
    }

    private String circulars() {
        return hotline.auditor().gets("/api/v1/circulars").isOk().text();
    }

    @Nested
    @DisplayName("Art. 13(3) a failed audit")
    class FirstFailure {

        @Test
        @Cites("13(3)")
        void goesBackToTheSameUnitWithoutAReturnOffered() {
            Story story = hotline.aComplaint().dispatched().workedOff();

            story.audited(false);

            story.isIn("HANDLING").waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");
            assertThat(story.unit()).isEqualTo("enforcement");
            assertThat(story.lastPart().path("rework").asBoolean()).isTrue();
            assertThat(story.lastPart().path("handOvers").asInt()).isEqualTo(2);
            var task = story.leader().task(story.caseNo(), "Task_ReadAndAssign").path("variables");
            assertThat(task.path("returnOffered").asBoolean()).isFalse();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "不属于我单位"))
                    .isRefused(422)
                    .citing("11p1");
            assertThat(circulars()).doesNotContain(story.caseNo());
            story.workedOff().archived();
            assertThat(story.file().path("auditFailures").asInt()).isEqualTo(1);
        }

        @Test
        @Cites("13(3)")
        void isDueWithTheLimitOrADayLaterWhicheverIsLater() {
            Story early = hotline.aComplaint().dispatched().workedOff().audited(false);
            assertPartDue(early, "2026-11-30T18:00+08:00");

            Story late = hotline.aComplaint().dispatched().workedOff();
            hotline.itIs("2026-11-30T17:00+08:00");
            late.audited(false);
            assertPartDue(late, "2026-12-01T18:00+08:00");
            late.isDue("2026-11-30T18:00+08:00");
        }

        private void assertPartDue(Story story, String dueAt) {
            assertThat(OffsetDateTime.parse(story.lastPart().path("dueAt").asText())
                            .toInstant())
                    .isEqualTo(Hotline.time(dueAt));
            assertThat(OffsetDateTime.parse(story.leader()
                                    .task(story.caseNo(), "Task_ReadAndAssign")
                                    .path("dueAt")
                                    .asText())
                            .toInstant())
                    .isEqualTo(Hotline.time(dueAt));
        }

        @Test
        @Cites("13(3)")
        void wantsToBeExplainedToTheUnit() {
            Story story = hotline.aComplaint().dispatched().workedOff();

            hotline.auditor()
                    .does(story.caseNo(), "Task_AuditReply", Map.of("passed", false, "opinion", " "))
                    .isRefused(400)
                    .naming("opinion");
            hotline.auditor()
                    .does(story.caseNo(), "Task_AuditReply", Map.of())
                    .isRefused(400)
                    .naming("passed");

            story.isIn("IN_AUDIT").audited(false);
            assertThat(story.clerk()
                            .gets("/api/v1/cases/" + story.caseNo())
                            .isOk()
                            .json()
                            .path("parts")
                            .get(0)
                            .path("auditOpinion")
                            .asText())
                    .isEqualTo("未回应全部诉求");
        }

        @Test
        @Cites({"13(3)", "17(1)"})
        void makesTheReworkOverdueInItsTurn() {
            Story story = hotline.aComplaint().dispatched().workedOff().audited(false);

            hotline.itIs("2026-11-30T18:00+08:00");
            story.fireDueTimers();

            assertThat(story.lastPart().has("overdueSince")).isTrue();
            assertThat(story.file().path("parts").get(0).has("overdueSince")).isFalse();
            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }
    }

    @Nested
    @DisplayName("Art. 13(3) a second failed audit")
    class SecondFailure {

        @Test
        @Cites("13(3)")
        void isDeemedOverdueAndCirculatedThenGoesBackAndIsFinallyArchived() {
            Story story =
                    hotline.aComplaint().dispatched().workedOff().audited(false).workedOff();
            assertThat(story.file().has("overdueSince")).isFalse();

            story.audited(false);

            assertThat(circulars()).contains(story.caseNo());
            assertThat(story.file().has("overdueSince")).isTrue();
            assertThat(story.step("CIRCULATED").path("clause").asText()).isEqualTo("13(3)");
            story.isIn("HANDLING").waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");

            story.workedOff().archived().isOver();
            assertThat(story.file().path("parts")).hasSize(3);
        }

        @Test
        @Cites("13(3)")
        void isCirculatedOnceHoweverOftenItFails() {
            Story story = hotline.aComplaint().dispatched();
            for (int failures = 0; failures < 4; failures++) {
                story.workedOff().audited(false);
            }

            assertThat(story.steps()).containsOnlyOnce("CIRCULATED");
            assertThat(hotline.count("select count(*) from circular_entry where case_no = ?", story.caseNo()))
                    .isEqualTo(1);
            story.workedOff().archived();
        }
    }
}
