package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.ANSWER_DUE_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_ID;

import cn.gulangyu.hotline.supervision.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("issueSuggestion")
class IssueSuggestion implements JavaDelegate {

    private final Notices notices;

    IssueSuggestion(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANSWER_DUE_AT.set(execution, notices.suggest(SUPERVISION_ID.require(execution)));
    }
}
