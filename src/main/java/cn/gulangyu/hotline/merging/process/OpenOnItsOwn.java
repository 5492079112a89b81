package cn.gulangyu.hotline.merging.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.merging.MergedReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openOnItsOwn")
class OpenOnItsOwn implements JavaDelegate {

    private final MergedReports mergedReports;

    OpenOnItsOwn(MergedReports mergedReports) {
        this.mergedReports = mergedReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mergedReports.openOnItsOwn(CASE_NO.require(execution));
    }
}
