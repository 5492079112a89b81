package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Walks {@code case-lifecycle} on a real engine, one test per path that the regulation names. */
class CaseLifecycleTest {

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        models = ModelEngine.start();
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @Nested
    @DisplayName("Art. 5-7 acceptance")
    class Acceptance {

        @Test
        @Cites({"5(1)", "6"})
        void proposesTheTablesAnswerToAnAgent() {
            CaseWalk walk = CaseWalk.register(models);

            assertThat(walk.waitsAt()).containsExactly("Task_ConfirmAdmissibility");
            assertThat(walk.variable("case-lifecycle", "admissibility")).isEqualTo("ACCEPT");
            assertThat(walk.variable("case-lifecycle", "admissibilityClause")).isEqualTo("5(1)");
        }

        @Test
        @Cites("6")
        void recordsADeclineWithoutATaskToInform() {
            CaseWalk walk = CaseWalk.register(models, Map.of("ground", "PROMOTION"));
            assertThat(walk.variable("case-lifecycle", "admissibility")).isEqualTo("DECLINE");

            walk.complete("Task_ConfirmAdmissibility");

            assertThat(models.called).isEmpty();
            assertThat(walk.ends()).containsExactly("EndEvent_Declined");
            assertThat(walk.ended()).isTrue();
        }

        @Test
        @Cites("7")
        void endsARedirectOnlyOnceTheReporterIsInformed() {
            CaseWalk walk =
                    CaseWalk.register(models, Map.of("ground", "LITIGATION")).complete("Task_ConfirmAdmissibility");
            assertThat(walk.waitsAt()).containsExactly("Task_InformReporter");

            walk.complete("Task_InformReporter");

            assertThat(walk.ends()).containsExactly("EndEvent_Redirected");
        }

        @Test
        @Cites("6")
        void followsTheAgentAgainstTheTable() {
            CaseWalk walk =
                    CaseWalk.register(models, Map.of("ground", "UNCLEAR")).dispatched();

            assertThat(walk.waitsAt()).containsExactly("Task_ReadAndAssign");
        }
    }

    @Nested
    @DisplayName("Art. 3, 11 dispatch")
    class Dispatch {

        @Test
        @Cites("3(1)")
        void classifiesAndFindsTheListedUnitInOneGo() {
            CaseWalk walk = CaseWalk.register(models).dispatched();

            assertThat(walk.waitsAt()).containsExactly("Task_ReadAndAssign");
            assertThat(walk.variable("case-lifecycle", "domain")).isEqualTo("ENFORCEMENT");
            assertThat(walk.variable("case-lifecycle", "guidingOffice")).isEqualTo("MANAGEMENT_OFFICE");
            assertThat(walk.variable("case-lifecycle", "unitId")).isEqualTo("enforcement");
            assertThat(walk.variable("case-lifecycle", "unitLimitDays")).isEqualTo(1);
            assertThat(models.called).containsExactly("setDeadline", "deliverToUnit");
        }

        @Test
        @Cites("11p1")
        void asksAnAgentWhereTheListNamesNoUnit() {
            CaseWalk walk =
                    CaseWalk.register(models, Map.of("topic", "other-unsorted")).dispatched();
            assertThat(walk.waitsAt()).containsExactly("Task_ChooseUnit");

            walk.complete("Task_ChooseUnit", Map.of("unitId", "police"));

            assertThat(walk.variable("unit-handling", "unitId")).isEqualTo("police");
        }

        @Test
        @Cites("11p1")
        void dispatchesAnewAfterAWithdrawal() {
            CaseWalk walk = CaseWalk.register(models)
                    .dispatched()
                    .complete("Task_ReadAndAssign", Map.of("returnAsked", true))
                    .complete("Task_ReviewReturn", Map.of("returnAccepted", true));

            assertThat(models.called)
                    .containsExactly(
                            "setDeadline",
                            "deliverToUnit",
                            "recordWithdrawal",
                            "dispatchAnew",
                            "setDeadline",
                            "deliverToUnit");

            assertThat(walk.variable("unit-dispatch", "withdrawn")).isEqualTo(true);
            assertThat(walk.variable("unit-handling", "unitId")).isEqualTo("police");
            assertThat(walk.variable("unit-handling", "returnAccepted")).isEqualTo(false);
            assertThat(walk.filed().waitsAt()).containsExactly("Task_AuditReply");
        }
    }

    @Nested
    @DisplayName("Art. 13(3) audit")
    class Audit {

        @Test
        @Cites({"13(3)", "14(1)"})
        void sendsAFailedReplyBackForRework() {
            CaseWalk walk = CaseWalk.register(models).dispatched().filed();

            walk.complete("Task_AuditReply", Map.of("auditPassed", false));

            assertThat(walk.waitsAt()).containsExactly("Task_ReadAndAssign");
            assertThat(walk.variable("unit-handling", "rework")).isEqualTo(true);
            assertThat(models.called).doesNotContain("enterOnCircularList");
        }

        @Test
        @Cites("13(3)")
        void circulatesTheSecondFailureOnceAndSendsItBackAgain() {
            CaseWalk walk = CaseWalk.register(models).dispatched().filed();
            for (int failure = 1; failure <= 3; failure++) {
                walk.complete("Task_AuditReply", Map.of("auditPassed", false)).filed();
            }

            walk.complete("Task_AuditReply", Map.of("auditPassed", true));

            assertThat(models.called).containsOnlyOnce("enterOnCircularList");
            assertThat(walk.waitsAt()).containsExactly("Task_DecidePublication");
        }

        @Test
        @Cites("11(2)")
        void asksForPublicationOnlyWhereTheReporterIsWilling() {
            CaseWalk walk = CaseWalk.register(models, Map.of("willingToPublish", false))
                    .dispatched()
                    .filed()
                    .complete("Task_AuditReply", Map.of("auditPassed", true));

            assertThat(walk.waitsAt()).isEmpty();
            assertThat(walk.fire("Task_Archive").ends()).contains("EndEvent_Archived");
        }

        @Test
        @Cites("14(1)")
        void keepsTheAuditWhereArchivingFails() {
            CaseWalk walk = CaseWalk.register(models).dispatched().filed();

            walk.complete("Task_AuditReply", Map.of("auditPassed", true)).complete("Task_DecidePublication");

            assertThat(models.called).doesNotContain("archiveCase");
            assertThat(walk.ended()).isFalse();
            assertThat(walk.fire("Task_Archive").ended()).isTrue();
        }
    }

    @Test
    void storesOnlyCodesNumbersFlagsAndInstants() {
        CaseWalk.register(models).dispatched().filed();

        assertThat(models.engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getTypeName)
                .isSubsetOf("string", "integer", "boolean", "date")
                .isNotEmpty();
        assertThat(models.engine
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("decisionResult")
                        .count())
                .isZero();
    }
}
