package cn.gulangyu.hotline.supervision.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.RUNG;
import static cn.gulangyu.hotline.workflow.CaseVariables.SUPERVISION_ID;

import cn.gulangyu.hotline.supervision.Endings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordShortfall")
class RecordShortfall implements JavaDelegate {

    private final Endings endings;

    RecordShortfall(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.fruitless(SUPERVISION_ID.require(execution), RUNG.require(execution));
    }
}
