package cn.gulangyu.hotline.handling.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_OFFERED;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.handling.UnitWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("closeReturnWindow")
class CloseReturnWindow implements JavaDelegate {

    private final UnitWork unitWork;

    CloseReturnWindow(UnitWork unitWork) {
        this.unitWork = unitWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        unitWork.closeReturnWindow(CASE_NO.require(execution), UNIT_ID.require(execution));
        RETURN_OFFERED.set(execution, false);
    }
}
