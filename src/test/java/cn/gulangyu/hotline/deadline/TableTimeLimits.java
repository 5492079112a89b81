package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.workflow.DecisionOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** The real file {@code decisions/time-limit.dmn} on the plain decision engine. */
final class TableTimeLimits implements TimeLimits {

    static final TableTimeLimits TABLE = new TableTimeLimits();

    private final Map<Map<String, Object>, DecisionOutcome> answers = new ConcurrentHashMap<>();
    private final DmnEngine engine;
    private final DmnDecision table;
    private List<String> matched = List.of();

    private TableTimeLimits() {
        DmnDecisionTableEvaluationListener listener = event -> matched = event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList();
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener);
        engine = configuration.buildEngine();
        try (InputStream file = TableTimeLimits.class.getResourceAsStream("/decisions/time-limit.dmn")) {
            table = engine.parseDecision("time-limit", Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public TimeLimit row(Map<String, Object> inputs) {
        return TimeLimit.of(outcome(inputs));
    }

    /** The single rule that answers, with its id. */
    synchronized DecisionOutcome outcome(Map<String, Object> inputs) {
        return answers.computeIfAbsent(inputs, asked -> {
            Map<String, Object> outputs =
                    engine.evaluateDecisionTable(table, asked).getSingleResult().getEntryMap();
            if (matched.size() != 1) {
                throw new IllegalStateException(matched + " for " + asked);
            }
            return new DecisionOutcome("time-limit", 1, matched.get(0), outputs);
        });
    }
}
