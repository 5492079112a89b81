package cn.gulangyu.hotline.callback.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CALLBACK_DRAWN;
import static cn.gulangyu.hotline.workflow.CaseVariables.CALLBACK_PERCENT;
import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.callback.Sampling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("drawSample")
class DrawSample implements JavaDelegate {

    private final Sampling sampling;

    DrawSample(Sampling sampling) {
        this.sampling = sampling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CALLBACK_DRAWN.set(execution, sampling.draw(CASE_NO.require(execution), CALLBACK_PERCENT.require(execution)));
    }
}
