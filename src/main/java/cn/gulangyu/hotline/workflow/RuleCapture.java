package cn.gulangyu.hotline.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Learns which row of which table fired, which the engine's result does not say: for a diagram's decision it tells
 * whoever keeps the case's record, for one asked outside a diagram it remembers the row for the asker.
 */
final class RuleCapture implements AutoCloseable {

    private static final ThreadLocal<Deque<RuleCapture>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    private @Nullable String ruleId;

    private RuleCapture() {}

    static RuleCapture start() {
        RuleCapture capture = new RuleCapture();
        RUNNING.get().push(capture);
        return capture;
    }

    static DmnDecisionTableEvaluationListener listener(ApplicationEventPublisher events) {
        return event -> {
            if (event.getMatchingRules().isEmpty()) {
                return;
            }
            DmnEvaluatedDecisionRule rule = event.getMatchingRules().get(0);
            RuleCapture capture = RUNNING.get().peek();
            if (capture == null) {
                tell(event, rule, events);
            } else {
                capture.ruleId = rule.getId();
            }
        };
    }

    private static void tell(
            DmnDecisionTableEvaluationEvent event, DmnEvaluatedDecisionRule rule, ApplicationEventPublisher events) {
        CoreExecutionContext<?> context = Context.getCoreExecutionContext();
        BaseDelegateExecution scope = context == null ? null : (BaseDelegateExecution) context.getExecution();
        if (scope instanceof ExecutionEntity execution
                && event.getDecisionTable() instanceof DecisionDefinition table) {
            Object clause = rule.getOutputEntries().containsKey("clause")
                    ? rule.getOutputEntries().get("clause").getValue().getValue()
                    : "";
            events.publishEvent(new DecisionTaken(
                    CaseVariables.CASE_NO.require(execution),
                    table.getKey(),
                    table.getVersion(),
                    rule.getId(),
                    String.valueOf(clause)));
        }
    }

    String ruleId() {
        return ruleId == null ? "" : ruleId;
    }

    @Override
    public void close() {
        RUNNING.get().pop();
    }
}
