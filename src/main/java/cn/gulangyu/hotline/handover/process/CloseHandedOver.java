package cn.gulangyu.hotline.handover.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("closeHandedOver")
class CloseHandedOver implements JavaDelegate {

    private final Cases cases;

    CloseHandedOver(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.enter(CASE_NO.require(execution), CaseState.HANDED_OVER);
    }
}
