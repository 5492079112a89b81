package cn.gulangyu.hotline.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.jspecify.annotations.Nullable;

/** Remembers which rule fired for the evaluation running on this thread; the engine's result does not say. */
final class RuleCapture implements AutoCloseable {

    static final DmnDecisionTableEvaluationListener LISTENER = RuleCapture::fired;

    private static final ThreadLocal<Deque<RuleCapture>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    private @Nullable String ruleId;

    private RuleCapture() {}

    static RuleCapture start() {
        RuleCapture capture = new RuleCapture();
        RUNNING.get().push(capture);
        return capture;
    }

    private static void fired(DmnDecisionTableEvaluationEvent event) {
        RuleCapture capture = RUNNING.get().peek();
        if (capture != null && !event.getMatchingRules().isEmpty()) {
            capture.ruleId = event.getMatchingRules().get(0).getId();
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
