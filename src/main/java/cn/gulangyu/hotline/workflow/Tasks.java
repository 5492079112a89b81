package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Unchecked;
import cn.gulangyu.hotline.regulation.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that the caller may work, and completing one of them. Whether they may is the engine's permission. */
@Service
public class Tasks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LISTED = 500;
    private static final String TAKEN = "这项任务已经办结，可能其他人先于您完成，请刷新任务列表";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Unchecked unchecked;
    private final TaskBodies bodies;
    private final Clock clock;

    Tasks(ProcessEngine engine, Unchecked unchecked, TaskBodies bodies, Clock clock) {
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.unchecked = unchecked;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The caller's tasks, first due first, of one case or of all; at most 500. Those are the ones assigned to them or to
     * be taken by their groups. The engine's permissions say the same, but it reads a row per open task to find out.
     */
    @Transactional(readOnly = true)
    public List<TaskView> mine(@Nullable String caseNo) {
        Caller caller = Caller.current();
        return unchecked.get(() -> {
            TaskQuery query = tasksOf(caller);
            if (caseNo != null) {
                query = query.processInstanceBusinessKey(caseNo);
            }
            List<Task> page = query.orderByDueDate().asc().listPage(0, LISTED);
            Map<String, String> caseNumbers = caseNumbers(page);
            return page.stream()
                    .map(task -> view(task, caseNumbers.getOrDefault(task.getProcessInstanceId(), ""), Map.of()))
                    .toList();
        });
    }

    private TaskQuery tasksOf(Caller caller) {
        TaskQuery query = tasks.createTaskQuery().active();
        return caller.groups().isEmpty()
                ? query.taskAssignee(caller.userId())
                : query.or()
                        .taskAssignee(caller.userId())
                        .taskCandidateGroupIn(List.copyOf(caller.groups()))
                        .endOr();
    }

    private Map<String, String> caseNumbers(List<Task> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        return runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** One task with the variables of its form, or a refusal that says why the caller can't have it. */
    public TaskView get(String taskId) {
        Task task = require(taskId);
        Map<String, Object> variables = variables(task);
        return view(task, String.valueOf(variables.get(CaseVariables.CASE_NO.name())), readable(variables));
    }

    /** Completes the task with a body typed by its kind; answers the case. */
    @Transactional(rollbackFor = Exception.class)
    public Completed complete(String taskId, JsonNode body) throws JsonProcessingException {
        Task task = require(taskId);
        try {
            return complete(task, body);
        } catch (NullValueException missing) {
            if (isOpen(taskId)) {
                throw missing; // the model lacks something, and nobody was faster
            }
            throw Refusal.conflict(TAKEN); // between our look at the task and the engine's
        }
    }

    private Completed complete(Task task, JsonNode body) throws JsonProcessingException {
        String taskId = task.getId();
        Caller caller = Caller.current();
        if (task.getAssignee() != null && !task.getAssignee().equals(caller.userId())) {
            throw Refusal.conflict("该任务已由" + task.getAssignee() + "签收，您不能办结");
        }
        Map<String, Object> variables = variables(task);
        OpenTask open = new OpenTask(
                taskId,
                task.getTaskDefinitionKey(),
                String.valueOf(variables.get(CaseVariables.CASE_NO.name())),
                caller.userId(),
                variables);
        VariableChanges changes = bodies.apply(open, body);
        OnlyThroughOurDoor.pass(() -> tasks.complete(taskId, changes.unlike(variables)));
        return new Completed(open.caseNo());
    }

    private boolean isOpen(String taskId) {
        return unchecked.get(() -> tasks.createTaskQuery().taskId(taskId).count() > 0);
    }

    /** The case whose task was completed. */
    public record Completed(String caseNo) {}

    private Task require(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            return task;
        }
        HistoricTaskInstance known = unchecked.get(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        if (known == null) {
            throw Refusal.notFound("没有这项任务");
        }
        throw known.getEndTime() == null ? Refusal.notPermitted("这项任务不属于您或您的单位") : Refusal.conflict(TAKEN);
    }

    private Map<String, Object> variables(Task task) {
        return unchecked.get(() -> {
            Map<String, Object> values = new HashMap<>(tasks.getVariables(task.getId()));
            values.values().removeIf(value -> value == null);
            closeReturnWindow(values);
            return values;
        });
    }

    /** The window ends at its instant, not when the timer's turn comes. Art. 11 para. 1. */
    private void closeReturnWindow(Map<String, Object> values) {
        boolean over = CaseVariables.RETURN_WINDOW_ENDS_AT
                .find(values)
                .filter(end -> !clock.instant().isBefore(end))
                .isPresent();
        if (over) {
            values.put(CaseVariables.RETURN_OFFERED.name(), false);
        }
    }

    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    private static Map<String, Object> readable(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof Date date ? local(date) : entry.getValue()));
    }

    private TaskView view(Task task, String caseNo, Map<String, Object> variables) {
        Object unitId = variables.get(CaseVariables.UNIT_ID.name());
        return new TaskView(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseNo,
                unitId == null ? null : unitId.toString(),
                task.getAssignee(),
                local(task.getCreateTime()),
                task.getDueDate() == null ? null : local(task.getDueDate()),
                task.getFollowUpDate() == null ? null : local(task.getFollowUpDate()),
                task.getPriority(),
                variables);
    }

    @SuppressWarnings("JavaUtilDate")
    private static OffsetDateTime local(Date date) {
        return date.toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
