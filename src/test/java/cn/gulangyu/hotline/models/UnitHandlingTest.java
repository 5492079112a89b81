package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Walks {@code unit-handling} on a real engine, called by the life cycle as in production. */
class UnitHandlingTest {

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        models = ModelEngine.start();
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    private static CaseWalk dispatched(Map<String, Object> changes) {
        return CaseWalk.register(models, changes).dispatched();
    }

    private static CaseWalk dispatched() {
        return dispatched(Map.of());
    }

    @Nested
    @DisplayName("Art. 11 para. 1 return")
    class Return {

        @Test
        @Cites("11p1")
        void sendsAnUnfoundedReturnBackToTheSameUnit() {
            CaseWalk walk = dispatched()
                    .complete("Task_ReadAndAssign", Map.of("returnAsked", true))
                    .complete("Task_ReviewReturn", Map.of("returnAccepted", false));

            assertThat(walk.waitsAt()).containsExactly("Task_Handle");
            assertThat(candidates(walk.task("Task_Handle"))).containsExactly("unit-enforcement");
        }

        @Test
        @Cites("11p1")
        void letsTheClerkAskToo() {
            CaseWalk walk = dispatched()
                    .complete("Task_ReadAndAssign", Map.of("returnAsked", false))
                    .complete("Task_Handle", Map.of("returnAsked", true));
            assertThat(candidates(walk.task("Task_ReviewReturn"))).containsExactly("centre-agent");

            walk.complete("Task_ReviewReturn", Map.of("returnAccepted", true));

            assertThat(walk.ends()).containsExactly("EndEvent_ReturnAccepted", "EndEvent_Withdrawn");
        }

        @Test
        @Cites("11p1")
        void keepsTheTimersRunningThroughAReview() {
            CaseWalk walk = dispatched().complete("Task_ReadAndAssign", Map.of("returnAsked", true));

            walk.fire("BoundaryEvent_ReturnWindowElapsed").fire("BoundaryEvent_DueInstantPassed");

            assertThat(walk.waitsAt()).containsExactly("Task_ReviewReturn");
            assertThat(models.called).contains("closeReturnWindow", "markOverdue");
        }

        @Test
        @Cites("11p1")
        void dropsTheTimersOfAWithdrawnPart() {
            CaseWalk walk = dispatched()
                    .complete("Task_ReadAndAssign", Map.of("returnAsked", true))
                    .complete("Task_ReviewReturn", Map.of("returnAccepted", true));

            assertThat(walk.timers())
                    .as("only those of the part that was dispatched anew")
                    .containsExactlyInAnyOrder(
                            "BoundaryEvent_ReturnWindowElapsed",
                            "BoundaryEvent_ReminderDue",
                            "BoundaryEvent_DueInstantPassed");
        }
    }

    @Nested
    @DisplayName("Art. 11(1) reply")
    class Reply {

        @Test
        @Cites("11(1)")
        void letsTheUnitReplyToTheReporterDirectly() {
            CaseWalk walk = handled(dispatched());

            assertThat(candidates(walk.task("Task_ReplyToReporter"))).containsExactly("unit-enforcement");
        }

        @Test
        @Cites({"3(4)", "11(1)"})
        void letsTheCentreReplyWhereTheIdentityIsConfidential() {
            CaseWalk walk = handled(dispatched(Map.of("confidential", true)));
            assertThat(candidates(walk.task("Task_CentreReplies"))).containsExactly("centre-agent");

            walk.complete("Task_CentreReplies");

            assertThat(candidates(walk.task("Task_FileDocument"))).containsExactly("unit-enforcement");
        }

        @Test
        @Cites("11(1)")
        void endsThePartAndItsTimersOnceTheDocumentIsFiled() {
            CaseWalk walk = dispatched().filed();

            assertThat(walk.ends()).containsExactly("EndEvent_Filed", "EndEvent_HandlingFinished");
            assertThat(walk.timers()).isEmpty();
        }

        private CaseWalk handled(CaseWalk walk) {
            return walk.complete("Task_ReadAndAssign", Map.of("returnAsked", false))
                    .complete("Task_Handle", Map.of("returnAsked", false));
        }
    }

    @Nested
    @DisplayName("Art. 13, 17 time")
    class Time {

        @Test
        @Cites("17")
        void remindsWithoutDisturbingTheWork() {
            CaseWalk walk = dispatched().fire("BoundaryEvent_ReminderDue");

            assertThat(models.called).contains("remindUnit");
            assertThat(walk.waitsAt()).containsExactly("Task_ReadAndAssign");
        }

        @Test
        @Cites("17(1)")
        void marksOverdueAndGoesOn() {
            CaseWalk walk = dispatched().fire("BoundaryEvent_DueInstantPassed");

            assertThat(models.called).contains("markOverdue");
            assertThat(walk.filed().waitsAt()).containsExactly("Task_AuditReply");
        }

        @Test
        @Cites("13(1)")
        void givesTheUnitsTasksTheReplysDueInstant() {
            CaseWalk walk = dispatched(Map.of("urgent", true));

            Task read = walk.task("Task_ReadAndAssign");

            assertThat(read.getDueDate()).isEqualTo(Date.from(ModelEngine.DUE));
            assertThat(read.getFollowUpDate()).isEqualTo(walk.variable("unit-handling", "returnWindowEndsAt"));
            assertThat(read.getPriority()).isEqualTo(80);
            assertThat(candidates(read)).containsExactly("unit-enforcement-leader");
        }

        @Test
        void givesTheCentresTasksItsOwnLimit() {
            CaseWalk walk = CaseWalk.register(models);

            Task confirm = walk.task("Task_ConfirmAdmissibility");

            assertThat(confirm.getDueDate()).isEqualTo(new ModelEngine.CentreLimitStandIn().fromNow());
            assertThat(confirm.getPriority()).isEqualTo(50);
        }
    }

    @Test
    void carriesTheCaseNumberAsBusinessKeyIntoThePart() {
        CaseWalk walk = dispatched();

        assertThat(walk.variable("unit-handling", "caseNo")).isEqualTo(walk.caseNo());
    }

    private static List<String> candidates(Task task) {
        return models.engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
