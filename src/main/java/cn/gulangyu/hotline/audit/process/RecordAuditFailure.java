package cn.gulangyu.hotline.audit.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.AUDIT_FAILURES;
import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.casefile.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the failures of this unit in this dispatch, by which the diagram tells a rework from a matter to be circulated. Art. 13(3). */
@Component("recordAuditFailure")
class RecordAuditFailure implements JavaDelegate {

    private final Cases cases;

    RecordAuditFailure(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.auditFailed(CASE_NO.require(execution));
        AUDIT_FAILURES.set(execution, AUDIT_FAILURES.find(execution).orElse(0) + 1);
    }
}
