package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.RESULT;
import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_ID;

import cn.gulangyu.hotline.supervision.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("issueResult")
class IssueResult implements JavaDelegate {

    private final Notices notices;

    IssueResult(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.result(SUPERVISION_ID.require(execution), RESULT.require(execution));
    }
}
