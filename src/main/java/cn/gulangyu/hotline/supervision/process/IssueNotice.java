package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.ANSWER_DUE_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.MODE;
import static cn.gulangyu.hotline.workflow.CaseVariables.RUNG;
import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_CLAUSE;
import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_ID;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.supervision.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("issueNotice")
class IssueNotice implements JavaDelegate {

    private final Notices notices;

    IssueNotice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANSWER_DUE_AT.set(
                execution,
                notices.issue(
                        SUPERVISION_ID.require(execution),
                        RUNG.require(execution),
                        MODE.require(execution),
                        Clause.of(SUPERVISION_CLAUSE.require(execution))));
    }
}
