package cn.gulangyu.hotline.urgent.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.unit.DutyOffice;
import cn.gulangyu.hotline.urgent.DutyCall;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("notifyManagementOffice")
class NotifyManagementOffice implements JavaDelegate {

    private final DutyCall dutyCall;

    NotifyManagementOffice(DutyCall dutyCall) {
        this.dutyCall = dutyCall;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dutyCall.tell(DutyOffice.MANAGEMENT_OFFICE, CASE_NO.require(execution));
    }
}
