package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_ID;

import cn.gulangyu.hotline.supervision.Endings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("closeSupervision")
class CloseSupervision implements JavaDelegate {

    private final Endings endings;

    CloseSupervision(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.close(SUPERVISION_ID.require(execution));
    }
}
