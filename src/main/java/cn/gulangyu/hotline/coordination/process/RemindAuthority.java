package cn.gulangyu.hotline.coordination.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.coordination.CoordinationClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindAuthority")
class RemindAuthority implements JavaDelegate {

    private final CoordinationClock clock;

    RemindAuthority(CoordinationClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clock.remind(CASE_NO.require(execution));
    }
}
