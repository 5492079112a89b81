package cn.gulangyu.hotline.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One case on its way through the diagrams: starts, completes, lets timers fire, says where it stands. */
final class CaseWalk {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

    private final ModelEngine models;
    private final String caseNo;

    private CaseWalk(ModelEngine models, String caseNo) {
        this.models = models;
        this.caseNo = caseNo;
    }

    /** A matter that the tables accept and give to the enforcement unit, with what the test changes. */
    static CaseWalk register(ModelEngine models, Map<String, Object> changes) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "topic", "enforcement-stray-vendor",
                "place", "longtou-road",
                "channel", "HOTLINE",
                "dialledNumber", "05922066821",
                "ground", "NONE",
                "openWithoutNews", false,
                "finishedAndTold", false,
                "replyCount", 0));
        facts.putAll(Map.of("reportCount", 1, "unresolvedDays", 0, "traits", ""));
        facts.putAll(Map.of("urgent", false, "confidential", false, "auditFailures", 0, "willingToPublish", true));
        facts.putAll(changes);
        String caseNo = "GLY-2026-" + NUMBERS.incrementAndGet();
        facts.put("caseNo", caseNo);
        models.called.clear();
        ProcessInstance instance =
                models.engine.getRuntimeService().startProcessInstanceByKey("case-lifecycle", caseNo, facts);
        return new CaseWalk(models, instance.getBusinessKey());
    }

    static CaseWalk register(ModelEngine models) {
        return register(models, Map.of());
    }

    String caseNo() {
        return caseNo;
    }

    CaseWalk complete(String taskKey, Map<String, Object> variables) {
        models.engine.getTaskService().complete(task(taskKey).getId(), variables);
        return this;
    }

    CaseWalk complete(String taskKey) {
        return complete(taskKey, Map.of());
    }

    /** Accepts the matter, so that it lies with the unit's leader. */
    CaseWalk dispatched() {
        return complete("Task_ConfirmAdmissibility", Map.of("admissibility", "ACCEPT"));
    }

    /** The unit handles, replies and files, so that it lies with the auditor. */
    CaseWalk filed() {
        return complete("Task_ReadAndAssign", Map.of("returnAsked", false))
                .complete("Task_Handle", Map.of("returnAsked", false))
                .complete("Task_ReplyToReporter")
                .complete("Task_FileDocument");
    }

    Task task(String taskKey) {
        return tasks().filter(task -> task.getTaskDefinitionKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }

    List<String> waitsAt() {
        return tasks().map(Task::getTaskDefinitionKey).toList();
    }

    /** Lets the waiting job of an element run: its timer, or its asynchronous start. */
    CaseWalk fire(String elementId) {
        Job job = models.engine.getManagementService().createJobQuery().activityId(elementId).list().stream()
                .filter(waiting -> instances().contains(waiting.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
        models.engine.getManagementService().executeJob(job.getId());
        return this;
    }

    /** The elements whose timers wait. */
    List<String> timers() {
        return models.engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> instances().contains(job.getProcessInstanceId()))
                .map(job -> models.engine
                        .getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    boolean ended() {
        return instances().isEmpty();
    }

    /** The ids of the end events that were reached, in the called process too. */
    List<String> ends() {
        return models
                .engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list()
                .stream()
                .flatMap(instance -> models
                        .engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .sorted()
                .toList();
    }

    Object variable(String processKey, String name) {
        ProcessInstance instance = models.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo, processKey)
                .singleResult();
        return models.engine.getRuntimeService().getVariable(instance.getId(), name);
    }

    private Stream<Task> tasks() {
        return models.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).list().stream();
    }

    private List<String> instances() {
        return models
                .engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
