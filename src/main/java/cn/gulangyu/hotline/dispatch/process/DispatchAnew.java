package cn.gulangyu.hotline.dispatch.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_LIMIT_DAYS;

import cn.gulangyu.hotline.dispatch.Dispatching;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("dispatchAnew")
class DispatchAnew implements JavaDelegate {

    private final Dispatching dispatching;

    DispatchAnew(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UNIT_ID.set(execution, dispatching.nextUnit(CASE_NO.require(execution), UNIT_ID.require(execution)));
        // The responsibility list spoke of the first unit; the limit it published does not bind another.
        UNIT_LIMIT_DAYS.set(execution, 0);
    }
}
