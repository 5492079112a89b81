package cn.gulangyu.hotline.reply.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.reply.AnswerLimit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("markAnswerOverdue")
class MarkAnswerOverdue implements JavaDelegate {

    private final AnswerLimit answerLimit;

    MarkAnswerOverdue(AnswerLimit answerLimit) {
        this.answerLimit = answerLimit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answerLimit.passed(CASE_NO.require(execution));
    }
}
