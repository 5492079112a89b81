package cn.gulangyu.hotline.extension.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.extension.ExtensionWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("keepLimit")
class KeepLimit implements JavaDelegate {

    private final ExtensionWork work;

    KeepLimit(ExtensionWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.keep(CASE_NO.require(execution), UNIT_ID.require(execution));
    }
}
