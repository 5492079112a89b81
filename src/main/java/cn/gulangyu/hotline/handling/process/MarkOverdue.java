package cn.gulangyu.hotline.handling.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.OVERDUE;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.handling.UnitWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("markOverdue")
class MarkOverdue implements JavaDelegate {

    private final UnitWork unitWork;

    MarkOverdue(UnitWork unitWork) {
        this.unitWork = unitWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OVERDUE.set(execution, unitWork.overdue(CASE_NO.require(execution), UNIT_ID.require(execution)));
    }
}
