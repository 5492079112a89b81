package cn.gulangyu.hotline.extension.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.extension.ExtensionWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("moveLimit")
class MoveLimit implements JavaDelegate {

    private final ExtensionWork work;

    MoveLimit(ExtensionWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.move(CASE_NO.require(execution), UNIT_ID.require(execution));
    }
}
