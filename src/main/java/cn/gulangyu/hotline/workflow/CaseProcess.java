package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Unchecked;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;

/**
 * Starts the processes of a case and tells them what happened outside the diagram. The caller has checked that the person
 * may; the engine is asked as the system, in the caller's transaction.
 */
@Service
public class CaseProcess {

    static final String LIFECYCLE = "case-lifecycle";

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CaseProcess(ProcessEngine engine, Unchecked unchecked) {
        this.runtime = engine.getRuntimeService();
        this.unchecked = unchecked;
    }

    /** Starts {@code case-lifecycle} under the case number. */
    public void start(String caseNo, VariableChanges variables) {
        begin(LIFECYCLE, caseNo, variables);
    }

    /** Starts a process that runs beside the main line, such as {@code supervision}, under the case number. */
    public void begin(String processKey, String caseNo, VariableChanges variables) {
        Map<String, Object> values =
                variables.with(CaseVariables.CASE_NO, caseNo).values();
        unchecked.run(
                () -> OnlyThroughOurDoor.pass(() -> runtime.startProcessInstanceByKey(processKey, caseNo, values)));
    }

    /** Tells the case's processes that wait for that message; tells nobody where none waits. */
    public void tell(String caseNo, String message, VariableChanges variables) {
        unchecked.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNo)
                .setVariables(variables.values())
                .correlateAll());
    }

    /**
     * Tells the unit's running part of the case that message; its diagram goes on in this transaction. Refused where the
     * unit has no running part that waits for it.
     */
    public void tell(String caseNo, String unitId, String message) {
        unchecked.run(() -> {
            try {
                runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(caseNo)
                        .processInstanceVariableEquals(CaseVariables.UNIT_ID.name(), unitId)
                        .correlate();
            } catch (MismatchingMessageCorrelationException nobodyWaits) {
                throw Refusal.conflict("该单位目前没有正在承办的该事项");
            }
        });
    }
}
