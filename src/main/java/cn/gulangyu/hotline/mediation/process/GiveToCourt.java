package cn.gulangyu.hotline.mediation.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.mediation.CourtWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("giveToCourt")
class GiveToCourt implements JavaDelegate {

    private final CourtWork courtWork;

    GiveToCourt(CourtWork courtWork) {
        this.courtWork = courtWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        courtWork.give(CASE_NO.require(execution));
    }
}
