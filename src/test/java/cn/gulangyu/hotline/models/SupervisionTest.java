package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks {@code supervision} on a real engine. */
@Cites({"16", "17", "18"})
class SupervisionTest {

    private static ModelEngine models;
    private static int number = 900_000;

    private String instance = "";

    @BeforeAll
    static void startEngine() {
        models = ModelEngine.start();
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @BeforeEach
    void forgetCalls() {
        models.called.clear();
    }

    private SupervisionTest opened(String trigger, int recentSupervisions) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "trigger", trigger, "rungBefore", "NONE", "recentSupervisions", recentSupervisions, "urgent", false));
        facts.putAll(Map.of("unitId", "ferry", "supervisionId", "s", "supervisors", "management-office,market-office"));
        facts.put("caseNo", "GLY-2026-" + number++);
        if (trigger.equals("TIMELY")) {
            facts.put("result", "COMMENDATION");
        }
        ProcessInstance started = models.engine
                .getRuntimeService()
                .startProcessInstanceByKey("supervision", String.valueOf(facts.get("caseNo")), facts);
        instance = started.getId();
        return this;
    }

    private Task task() {
        return models.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private SupervisionTest complete(String key, Map<String, Object> variables) {
        assertThat(task().getTaskDefinitionKey()).isEqualTo(key);
        models.engine.getTaskService().complete(task().getId(), variables);
        return this;
    }

    private SupervisionTest answered() {
        return complete("Task_AnswerNotice", Map.of()).complete("Task_RecordMeasure", Map.of());
    }

    private SupervisionTest late() {
        Job timer = models.engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
        models.engine.getManagementService().executeJob(timer.getId());
        return this;
    }

    private Object variable(String name) {
        return models.engine.getRuntimeService().getVariable(instance, name);
    }

    private List<String> candidates() {
        return models.engine.getTaskService().getIdentityLinksForTask(task().getId()).stream()
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }

    private void assertEnded() {
        assertThat(models.engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly("EndEvent_SupervisionClosed");
    }

    @Test
    void asksTheUnitsLeaderAndThenBothOffices() {
        opened("OVERDUE", 0);
        assertThat(candidates()).containsExactly("unit-ferry-leader");
        assertThat(task().getDueDate()).isEqualTo(java.util.Date.from(ModelEngine.DUE));

        complete("Task_AnswerNotice", Map.of());

        assertThat(candidates()).containsExactly("management-office", "market-office");
    }

    @Test
    void climbsARungForEachMissedAnswerAndEndsAtTheTop() {
        opened("PAPERS", 0);
        for (String rung : List.of("REMIND", "URGE", "SUPERVISE", "CIRCULATE")) {
            assertThat(variable("rung")).isEqualTo(rung);
            late();
        }

        complete("Task_DecideResult", Map.of("result", "NONE"));
        assertEnded();
        assertThat(models.called).containsOnlyOnce("closeSupervision").doesNotContain("issueResult");
    }

    @Test
    void climbsARungWhereTheAnswerOrTheImprovementIsNotEnough() {
        opened("OVERDUE", 0)
                .answered()
                .complete("Task_EvaluateAnswer", Map.of("evaluation", "NEXT_RUNG"))
                .answered()
                .complete("Task_EvaluateAnswer", Map.of("evaluation", "IMPROVE"))
                .complete("Task_AnswerSuggestion", Map.of())
                .complete("Task_EvaluateImprovement", Map.of("improved", false));

        assertThat(variable("rung")).isEqualTo("CIRCULATE");
        assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_AnswerNotice");
    }

    @Test
    void climbsARungWhereTheSuggestionIsNotAnswered() {
        opened("OVERDUE", 0)
                .answered()
                .complete("Task_EvaluateAnswer", Map.of("evaluation", "IMPROVE"))
                .late();

        assertThat(variable("rung")).isEqualTo("SUPERVISE");
    }

    @Test
    void asksTheLeadingGroupOfficeBeforeItIssuesAResult() {
        opened("GRAVE", 0)
                .answered()
                .complete("Task_EvaluateAnswer", Map.of("evaluation", "SATISFIED"))
                .complete("Task_DecideResult", Map.of("result", "ADMONITION"));
        assertThat(candidates()).containsExactly("leading-group-office");

        complete("Task_DecideSanction", Map.of("sanctionApproved", true));

        assertEnded();
        assertThat(models.called).containsSequence("issueResult", "closeSupervision");
    }

    @Test
    void issuesNothingWhereTheLeadingGroupOfficeDeclines() {
        opened("TIMELY", 0).complete("Task_DecideSanction", Map.of("sanctionApproved", false));

        assertEnded();
        assertThat(models.called).containsExactly("closeSupervision");
    }

    @Test
    void endsAfterAnImprovement() {
        opened("SHIRKING", 5)
                .answered()
                .complete("Task_EvaluateAnswer", Map.of("evaluation", "IMPROVE"))
                .complete("Task_AnswerSuggestion", Map.of())
                .complete("Task_EvaluateImprovement", Map.of("improved", true))
                .complete("Task_DecideResult", Map.of("result", "NONE"));

        assertEnded();
    }
}
