package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks {@code deadline-extension} on a real engine. */
@DisplayName("Art. 13(2) extension")
class DeadlineExtensionTest {

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        models = ModelEngine.start();
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @BeforeEach
    void forgetWhatWasCalled() {
        models.called.clear();
    }

    private static ProcessInstance asked(boolean confidential) {
        return models.engine
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "deadline-extension",
                        Map.of(
                                "caseNo",
                                "GLY-2026-000001",
                                "unitId",
                                "enforcement",
                                "dueAt",
                                Date.from(ModelEngine.DUE),
                                "urgent",
                                false,
                                "confidential",
                                confidential));
    }

    private static Task waits(ProcessInstance extension, String key) {
        Task task = models.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(extension.getId())
                .singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(key);
        return task;
    }

    private static void complete(ProcessInstance extension, String key, Map<String, Object> variables) {
        models.engine.getTaskService().complete(waits(extension, key).getId(), variables);
    }

    private static List<String> groups(Task task) {
        return models.engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private static String end(ProcessInstance extension) {
        return models.engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(extension.getId())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    @Test
    @Cites("13(2)")
    void goesFromTheLeadersReportOverTheCentresConsentToTheExplanation() {
        ProcessInstance extension = asked(false);
        assertThat(models.called).containsExactly("registerExtension");
        assertThat(groups(waits(extension, "Task_ReportExtension"))).containsExactly("unit-enforcement-leader");

        complete(extension, "Task_ReportExtension", Map.of("leaderReported", true));
        assertThat(groups(waits(extension, "Task_DecideExtension"))).containsExactly("centre-agent");
        complete(extension, "Task_DecideExtension", Map.of("extensionGranted", true));

        assertThat(models.called).containsExactly("registerExtension", "moveLimit");
        assertThat(groups(waits(extension, "Task_ExplainToReporter"))).containsExactly("unit-enforcement");
        complete(extension, "Task_ExplainToReporter", Map.of());
        assertThat(end(extension)).isEqualTo("EndEvent_ExtensionExplained");
    }

    @Test
    @Cites({"11(1)", "13(2)"})
    void letsTheCentreExplainToAConfidentialReporter() {
        ProcessInstance extension = asked(true);
        complete(extension, "Task_ReportExtension", Map.of("leaderReported", true));
        complete(extension, "Task_DecideExtension", Map.of("extensionGranted", true));

        assertThat(groups(waits(extension, "Task_CentreExplains"))).containsExactly("centre-agent");
        complete(extension, "Task_CentreExplains", Map.of());

        assertThat(end(extension)).isEqualTo("EndEvent_ExtensionExplained");
    }

    @Test
    @Cites("13(2)")
    void keepsTheLimitWhereTheLeaderWithdrawsOrTheCentreRefuses() {
        ProcessInstance withdrawn = asked(false);
        complete(withdrawn, "Task_ReportExtension", Map.of("leaderReported", false));
        assertThat(end(withdrawn)).isEqualTo("EndEvent_LimitKept");

        ProcessInstance refused = asked(false);
        complete(refused, "Task_ReportExtension", Map.of("leaderReported", true));
        complete(refused, "Task_DecideExtension", Map.of("extensionGranted", false));

        assertThat(end(refused)).isEqualTo("EndEvent_LimitKept");
        assertThat(models.called).filteredOn("keepLimit"::equals).hasSize(2);
        assertThat(models.called).doesNotContain("moveLimit");
    }
}
