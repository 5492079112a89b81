package cn.gulangyu.hotline.dispatch.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.DOMAIN;
import static cn.gulangyu.hotline.workflow.CaseVariables.DUE_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.GUIDING_OFFICE;
import static cn.gulangyu.hotline.workflow.CaseVariables.SHARE;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_LIMIT_DAYS;

import cn.gulangyu.hotline.dispatch.Dispatching;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("setDeadline")
class SetDeadline implements JavaDelegate {

    private final Dispatching dispatching;

    SetDeadline(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = CASE_NO.require(execution);
        Instant dueAt = SHARE.find(execution).orElse(false)
                ? dispatching.shareLimit(caseNo)
                : dispatching.setLimit(
                        caseNo,
                        DOMAIN.require(execution),
                        GuidingOffice.valueOf(GUIDING_OFFICE.require(execution)),
                        UNIT_ID.require(execution),
                        UNIT_LIMIT_DAYS.require(execution));
        DUE_AT.set(execution, dueAt);
    }
}
