package cn.gulangyu.hotline.handling.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.DUE_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.REMIND_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_OFFERED;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_WINDOW_ENDS_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.REWORK;
import static cn.gulangyu.hotline.workflow.CaseVariables.SHARE;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.handling.UnitWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("deliverToUnit")
class DeliverToUnit implements JavaDelegate {

    private final UnitWork unitWork;

    DeliverToUnit(UnitWork unitWork) {
        this.unitWork = unitWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UnitWork.Delivery delivery = unitWork.deliver(
                CASE_NO.require(execution),
                UNIT_ID.require(execution),
                REWORK.find(execution).orElse(false),
                SHARE.find(execution).orElse(false));
        DUE_AT.set(execution, delivery.dueAt());
        REMIND_AT.set(execution, delivery.remindAt());
        RETURN_WINDOW_ENDS_AT.set(execution, delivery.returnWindowEndsAt());
        RETURN_OFFERED.set(execution, delivery.returnOffered());
    }
}
