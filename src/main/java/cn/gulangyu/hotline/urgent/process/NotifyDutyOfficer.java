package cn.gulangyu.hotline.urgent.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.unit.DutyOffice;
import cn.gulangyu.hotline.urgent.DutyCall;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("notifyDutyOfficer")
class NotifyDutyOfficer implements JavaDelegate {

    private final DutyCall dutyCall;

    NotifyDutyOfficer(DutyCall dutyCall) {
        this.dutyCall = dutyCall;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dutyCall.tell(DutyOffice.CENTRE, CASE_NO.require(execution));
    }
}
