package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Caller;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses to complete a user task or start a process past our typed endpoint. The engine's own interfaces would take
 * any body: a reply without a text, a return after its window, free text as a variable. Whoever completes a task that
 * nobody had claimed becomes its assignee here, which costs nothing; claiming it first costs ten statements.
 */
final class OnlyThroughOurDoor extends AbstractBpmnParseListener {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    /** Runs an engine call that our own endpoint has checked. */
    static void pass(Runnable engineCall) {
        boolean before = OPEN.get();
        OPEN.set(true);
        try {
            engineCall.run();
        } finally {
            OPEN.set(before);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        UserTaskActivityBehavior behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> {
            if (!OPEN.get()) {
                throw new BadUserRequestException("请使用本任务的表单提交，系统不接受绕过表单的办结");
            }
            if (task.getAssignee() == null) {
                task.setAssignee(Caller.current().userId());
            }
        });
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) OnlyThroughOurDoor::checkStart);
    }

    private static void checkStart(DelegateExecution execution) {
        boolean called = execution.getSuperExecution() != null;
        if (!called && !OPEN.get()) {
            throw new BadUserRequestException("请通过登记表单登记事项，系统不接受绕过登记的流程启动");
        }
    }
}
