package cn.gulangyu.hotline.scenarios;

import static cn.gulangyu.hotline.scenarios.Joint.LEAD;
import static cn.gulangyu.hotline.scenarios.Joint.OTHERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class JointHandlingScenarios extends Scenario {

    JointHandlingScenarios(Class<?> context) {
        super(context);
    }

    @Nested
    @DisplayName("Art. 10(2)3 naming the units")
    class Arrangement {

        @Test
        @Cites("10(2)3")
        void offersWhatTheListSaysAndGivesEveryUnitItsOwnShare() {
            Joint joint = Joint.accepted(hotline);
            JsonNode offered = joint.office()
                    .task(joint.caseNo(), "Task_ArrangeJointHandling")
                    .path("variables");
            assertThat(offered.path("unitId").asText()).isEqualTo(LEAD);
            assertThat(offered.path("coHandlers").asText()).isEqualTo("enforcement,police");

            joint.arrange(LEAD, OTHERS).isOk();

            for (String unit : List.of(LEAD, "enforcement", "police")) {
                JsonNode task = joint.task(hotline.leaderOf(unit), "Task_ReadAndAssign", unit);
                assertThat(task.path("variables").path("share").asBoolean()).isTrue();
                assertThat(task.path("variables").path("returnOffered").asBoolean())
                        .isTrue();
                assertThat(joint.part(unit).path("dueAt").asText())
                        .isEqualTo(joint.story().field("dueAt"));
                assertThat(hotline.clerkOf(unit)
                                .gets("/api/v1/cases/" + joint.caseNo())
                                .isOk()
                                .json()
                                .path("parts"))
                        .as("reads its own part only")
                        .hasSize(1);
            }
            assertThat(joint.story()
                            .step("JOINT_HANDLING_ARRANGED")
                            .path("clause")
                            .asText())
                    .isEqualTo("10(2)3");
        }

        @Test
        @Cites("10(2)3")
        void refusesUnitsThatCannotHandleTogether() {
            hotline.as("policy1")
                    .puts(
                            "/api/v1/units/closed-unit",
                            Map.of(
                                    "name", "已撤销单位",
                                    "office", "MANAGEMENT_OFFICE",
                                    "contactName", "某某",
                                    "contactPhone", "0592-0000000",
                                    "email", "closed@example.invalid",
                                    "active", false))
                    .isOk();
            Joint joint = Joint.accepted(hotline);
            Map<String, Long> before = hotline.rowCounts();

            joint.arrange(LEAD, List.of("police", "police")).isRefused(400).naming("coHandlers");
            joint.arrange(LEAD, List.of("police", LEAD)).isRefused(400).naming("coHandlers");
            joint.arrange(LEAD, List.of("closed-unit")).isRefused(400).naming("coHandlers");
            joint.arrange("closed-unit", OTHERS).isRefused(400).naming("leadUnitId");
            joint.arrange("nobody", OTHERS).isRefused(400).naming("leadUnitId");
            joint.arrange(" ", List.of("nobody")).isRefused(400).naming("leadUnitId", "coHandlers");
            joint.arrange(Map.of("meeting", false)).isRefused(400).naming("leadUnitId");
            joint.arrange(Map.of("leadUnitId", LEAD)).isRefused(400).naming("meeting");

            assertThat(hotline.rowCounts()).isEqualTo(before);
            joint.story().waitsAt("Task_ArrangeJointHandling");
        }

        @Test
        @Cites("10(2)3")
        void wantsAReasonForWhateverDepartsFromTheList() {
            Joint joint = Joint.accepted(hotline);

            joint.arrange(LEAD, List.of("police")).isRefused(400).naming("reason");
            joint.arrange("police", List.of(LEAD, "enforcement")).isRefused(400).naming("reason");
            joint.arrange(LEAD, List.of()).isRefused(400).naming("reason");
            joint.arrange(Map.of(
                            "meeting", false, "leadUnitId", "police", "coHandlers", List.of(LEAD), "reason", "以治安处罚为主"))
                    .isOk();

            assertThat(joint.story()
                            .step("JOINT_HANDLING_ARRANGED")
                            .path("facts")
                            .path("basis")
                            .asText())
                    .isEqualTo("OFFICE");
            assertThat(joint.annexes(hotline.agent())).contains("以治安处罚为主");
            assertThat(joint.annexes(hotline.clerkOf("police")))
                    .contains("联合办理")
                    .doesNotContain("以治安处罚为主");
        }

        @Test
        @Cites({"10(2)3", "13(1)p2"})
        void handsAnUrgentMatterToTheListedUnitsAtOnce() {
            Story story = hotline.aComplaint()
                    .about("heritage-building-damage")
                    .urgent()
                    .dispatched();

            assertThat(story.file().path("parts"))
                    .extracting(part -> part.path("unitId").asText())
                    .containsExactlyInAnyOrder(LEAD, "enforcement", "police");
        }

        @Test
        @Cites({"3(4)", "10(2)3"})
        void isTheManagementOfficesAlone() {
            Joint joint = Joint.accepted(hotline);
            String task = joint.story().taskId("Task_ArrangeJointHandling");

            for (String other : List.of("agent1", "market1", "leader1", LEAD + "-leader1")) {
                hotline.as(other).completes(task, Map.of("meeting", true)).isRefused(403);
            }
        }
    }

    @Nested
    @DisplayName("Art. 10(2)3 the units' shares")
    class Shares {

        @Test
        @Cites({"10(2)3", "11p1"})
        void passesAReturnedShareToAnotherUnitWithoutDisturbingTheRest() {
            Joint joint = Joint.arranged(hotline);
            String dueAt = joint.story().field("dueAt");
            joint.done("enforcement").assigned(LEAD);

            joint.returns("police", "sanitation").isOk();
            joint.reviews("police", true, LEAD).isRefused(400).naming("unitId");
            joint.reviews("police", true, "enforcement").isRefused(400).naming("unitId");
            hotline.itIs("2026-11-25T11:00+08:00");
            joint.reviews("police", true, "sanitation").isOk();

            assertThat(joint.story().field("dueAt")).isEqualTo(dueAt);
            assertThat(joint.part("sanitation").path("returnWindowEndsAt").asText())
                    .startsWith("2026-11-25T15:00");
            assertThat(joint.part(LEAD).path("returnWindowEndsAt").asText()).startsWith("2026-11-25T13:10");
            assertThat(joint.part("sanitation").path("dueAt").asText()).isEqualTo(dueAt);
            assertThat(hotline.clerkOf("police").tasksOf(joint.caseNo())).isEmpty();
            joint.handled(LEAD).file(LEAD).isOk();
            joint.audited(LEAD, true);
            joint.story().waitsAt("CallActivity_CoHandling", "Task_ReadAndAssign");
            joint.done("sanitation");
            assertThat(hotline.leaderOf(LEAD).tasksOf(joint.caseNo())).containsExactly("Task_ReadAndAssign");
            assertThat(joint.annexes(hotline.clerkOf(LEAD)))
                    .contains("sanitation已办理", "enforcement已办理")
                    .doesNotContain("police已办理");
        }

        @Test
        @Cites({"10(2)3", "11p1"})
        void leavesAShareWhereItIsWhenTheReturnIsUnfounded() {
            Joint joint = Joint.arranged(hotline);

            joint.returns("police", "sanitation").isOk();
            joint.reviews("police", false, "").isOk();

            joint.handled("police");
            assertThat(joint.task(hotline.leaderOf("enforcement"), "Task_ReadAndAssign", "enforcement")
                            .path("variables")
                            .path("returnOffered")
                            .asBoolean())
                    .as("another unit's window is its own")
                    .isTrue();
        }

        @Test
        @Cites({"10(2)3", "17(1)"})
        void remindsAndMarksOverdueTheLateUnitAlone() {
            Joint joint = Joint.arranged(hotline).done(LEAD).done("enforcement");

            hotline.itIs("2026-11-30T14:30+08:00");
            joint.story().fireDueTimers();
            assertThat(joint.story()
                            .step("REMINDED")
                            .path("facts")
                            .path("unitId")
                            .asText())
                    .isEqualTo("police");
            assertThat(joint.story().steps()).containsOnlyOnce("REMINDED").doesNotContain("OVERDUE");

            hotline.itIs("2026-11-30T18:00+08:00");
            joint.story().fireDueTimers();
            assertThat(joint.part("police").has("overdueSince")).isTrue();
            assertThat(joint.part(LEAD).has("overdueSince")).isFalse();
            assertThat(joint.part("enforcement").has("overdueSince")).isFalse();
            joint.done("police");
            joint.story().waitsAt("CallActivity_ConsolidatedReply", "Task_ReadAndAssign");
        }

        @Test
        @Cites({"10(2)3", "13(3)"})
        void circulatesALeadThatFailsTwiceOnceAndNobodyElse() {
            Joint joint = Joint.arranged(hotline);
            joint.shared("police").audited("police", false);
            for (int failures = 0; failures < 3; failures++) {
                joint.shared(LEAD).audited(LEAD, false);
            }

            assertThat(circulated(joint, LEAD)).isEqualTo(1);
            assertThat(circulated(joint, "police")).isZero();
            joint.done(LEAD).done("police").done("enforcement");
            joint.assigned(LEAD).handled(LEAD).replied(LEAD).file(LEAD).isOk();
            joint.audited(LEAD, false);
            assertThat(circulated(joint, LEAD))
                    .as("the one reply is counted by itself")
                    .isEqualTo(1);
        }

        private long circulated(Joint joint, String unit) {
            return hotline.count(
                    "select count(*) from circular_entry where case_no = ? and unit_id = ?", joint.caseNo(), unit);
        }

        @Test
        @Cites("10(2)3")
        void takesWhatTwoUnitsFileAtTheSameMoment() {
            Joint joint = Joint.arranged(hotline).done(LEAD);
            OTHERS.forEach(unit -> joint.assigned(unit).handled(unit));

            List<Answer> filed =
                    ConcurrencyScenarios.together(List.of(() -> joint.file("enforcement"), () -> joint.file("police")));
            filed.forEach(Answer::isOk);

            List<Answer> audited = ConcurrencyScenarios.together(
                    List.of(() -> joint.audit("enforcement", true), () -> joint.audit("police", true)));
            audited.forEach(Answer::isOk);
            assertThat(joint.story().steps()).containsOnlyOnce("RESULTS_GATHERED");
            assertThat(hotline.leaderOf(LEAD).tasksOf(joint.caseNo())).containsExactly("Task_ReadAndAssign");
        }
    }

    @Nested
    @DisplayName("Art. 10(2)3 the lead unit's one reply")
    class ConsolidatedReply {

        @Test
        @Cites({"10(2)3", "11(1)"})
        void isGivenByTheLeadKnowingEveryResultAndClosesTheCase() {
            Joint joint = Joint.arranged(hotline).done("police").done(LEAD);
            assertThat(joint.annexes(hotline.clerkOf(LEAD))).doesNotContain("police已办理");
            joint.done("enforcement");

            JsonNode task = joint.task(hotline.leaderOf(LEAD), "Task_ReadAndAssign", LEAD);
            assertThat(task.path("variables").path("returnOffered").asBoolean()).isFalse();
            assertThat(task.path("variables").path("share").asBoolean()).isFalse();
            assertThat(joint.annexes(hotline.clerkOf(LEAD))).contains("enforcement已办理", "police已办理", "办理报告");
            assertThat(joint.annexes(hotline.clerkOf("police"))).doesNotContain("enforcement已办理");
            joint.returns(LEAD, "housing").isRefused(422).citing("11p1");

            joint.assigned(LEAD).handled(LEAD).replied(LEAD).file(LEAD).isOk();
            joint.audited(LEAD, true);

            joint.story().fireDueTimers();
            joint.story().isIn("ARCHIVED").isOver();
            assertThat(joint.story().steps()).containsOnlyOnce("REPLIED");
        }

        @Test
        @Cites({"10(2)3", "11p1"})
        void isGivenByTheUnitThatTheLeadsShareWentTo() {
            Joint joint = Joint.arranged(hotline).done("police").done("enforcement");

            joint.returns(LEAD, "housing").isOk();
            joint.reviews(LEAD, true, "housing").isOk();
            joint.done("housing");

            joint.assigned("housing").handled("housing").replied("housing");
            assertThat(joint.annexes(hotline.clerkOf("housing"))).contains("police已办理", "enforcement已办理");
            assertThat(hotline.clerkOf(LEAD).tasksOf(joint.caseNo())).isEmpty();
        }
    }
}
