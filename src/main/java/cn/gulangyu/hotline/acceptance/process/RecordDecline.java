package cn.gulangyu.hotline.acceptance.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.acceptance.BriefRecord;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordDecline")
class RecordDecline implements JavaDelegate {

    private final BriefRecord briefRecord;

    RecordDecline(BriefRecord briefRecord) {
        this.briefRecord = briefRecord;
    }

    @Override
    public void execute(DelegateExecution execution) {
        briefRecord.close(CASE_NO.require(execution));
    }
}
