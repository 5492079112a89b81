package cn.gulangyu.hotline.jointhandling.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.jointhandling.Arrangements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("gatherResults")
class GatherResults implements JavaDelegate {

    private final Arrangements arrangements;

    GatherResults(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        arrangements.gather(CASE_NO.require(execution), UNIT_ID.require(execution));
    }
}
