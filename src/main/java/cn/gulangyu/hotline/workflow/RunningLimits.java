package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Unchecked;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Moves what the engine holds of a limit: variables, due dates of tasks, timers. The engine is asked as the system, in the
 * caller's transaction. Art. 13.
 */
@Service
public class RunningLimits {

    private static final String DUE_TIMER = "BoundaryEvent_DueInstantPassed";
    private static final String REMINDER_TIMER = "BoundaryEvent_ReminderDue";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CommandExecutor commands;
    private final Unchecked unchecked;

    RunningLimits(ProcessEngine engine, Unchecked unchecked) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.unchecked = unchecked;
    }

    /**
     * Moves the limit of one unit's part: the variable, the due dates of the unit's tasks, the reminder and the overdue
     * timer together. Timers that have fired stay fired; other units' parts stay as they are.
     */
    public void moveLimit(String caseNo, String unitId, Instant oldDueAt, Instant dueAt, Instant remindAt) {
        unchecked.run(() -> {
            for (ProcessInstance instance : holding(caseNo, oldDueAt)) {
                if (unitId.equals(variable(instance, CaseVariables.UNIT_ID))) {
                    move(instance, oldDueAt, dueAt);
                    moveReminder(instance, remindAt);
                }
            }
        });
    }

    /**
     * Moves the limit of the case where no unit's part is meant: the variable and the due dates of the tasks.
     *
     * @param keeping the units whose parts keep their own limit, for which the case's is not
     */
    public void moveCaseLimit(String caseNo, Set<String> keeping, Instant oldDueAt, Instant dueAt) {
        unchecked.run(() -> {
            for (ProcessInstance instance : holding(caseNo, oldDueAt)) {
                String unitId = variable(instance, CaseVariables.UNIT_ID);
                if (unitId == null || !keeping.contains(unitId)) {
                    move(instance, oldDueAt, dueAt);
                }
            }
        });
    }

    /** The overdue timer of the unit's part waits for a decision that is pending. Art. 13(2). */
    public void holdOverdue(String caseNo, String unitId) {
        setOverdueTimer(caseNo, unitId, SuspensionState.SUSPENDED);
    }

    /** It runs again, to the limit that now holds; at once if that has passed. */
    public void resumeOverdue(String caseNo, String unitId) {
        setOverdueTimer(caseNo, unitId, SuspensionState.ACTIVE);
    }

    // The engine's own call updates the row behind the back of whoever moves the same timer in the same transaction.
    private void setOverdueTimer(String caseNo, String unitId, SuspensionState state) {
        unchecked.run(() -> commands.execute(context -> {
            overdueTimers(caseNo, unitId)
                    .forEach(timer -> context.getJobManager()
                            .findJobById(timer.getId())
                            .setSuspensionState(state.getStateCode()));
            return true;
        }));
    }

    private List<Job> overdueTimers(String caseNo, String unitId) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .variableValueEquals(CaseVariables.UNIT_ID.name(), unitId)
                .list()
                .stream()
                .flatMap(instance -> timers(instance, DUE_TIMER).stream())
                .toList();
    }

    /** The running instances of the case that were given that limit. */
    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    private List<ProcessInstance> holding(String caseNo, Instant dueAt) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .variableValueEquals(CaseVariables.DUE_AT.name(), Date.from(dueAt))
                .active()
                .list();
    }

    private @Nullable String variable(ProcessInstance instance, ProcessVariable<String> variable) {
        return (String) runtime.getVariable(instance.getId(), variable.name());
    }

    @SuppressWarnings("JavaUtilDate")
    private void move(ProcessInstance instance, Instant oldDueAt, Instant dueAt) {
        runtime.setVariable(instance.getId(), CaseVariables.DUE_AT.name(), Date.from(dueAt));
        moveTimer(instance, DUE_TIMER, dueAt);
        moveTasks(instance, oldDueAt, dueAt);
    }

    @SuppressWarnings("JavaUtilDate")
    private void moveReminder(ProcessInstance instance, Instant remindAt) {
        if (runtime.getVariable(instance.getId(), CaseVariables.REMIND_AT.name()) != null) {
            runtime.setVariable(instance.getId(), CaseVariables.REMIND_AT.name(), Date.from(remindAt));
        }
        moveTimer(instance, REMINDER_TIMER, remindAt);
    }

    @SuppressWarnings("JavaUtilDate")
    private void moveTimer(ProcessInstance instance, String timer, Instant at) {
        timers(instance, timer).forEach(job -> management.setJobDuedate(job.getId(), Date.from(at)));
    }

    private List<Job> timers(ProcessInstance instance, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .list();
    }

    @SuppressWarnings("JavaUtilDate")
    private void moveTasks(ProcessInstance instance, Instant oldDueAt, Instant dueAt) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .dueDate(Date.from(oldDueAt))
                .list()) {
            task.setDueDate(Date.from(dueAt));
            tasks.saveTask(task);
        }
    }
}
