package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.supervision.CircularList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("enterOnCircularList")
class EnterOnCircularList implements JavaDelegate {

    private final CircularList circularList;

    EnterOnCircularList(CircularList circularList) {
        this.circularList = circularList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        circularList.enter(CASE_NO.require(execution), UNIT_ID.require(execution));
    }
}
