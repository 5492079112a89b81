package cn.gulangyu.hotline.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Evaluates the tables as they lie in the repository with the plain decision engine, and tells which rows answered. */
final class DecisionTables {

    private final List<String> fired = new ArrayList<>();
    private final Map<String, DmnDecision> parsed = new HashMap<>();
    private final DmnEngine engine;

    DecisionTables() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener listener = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(fired::add);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener);
        configuration.setFeelEngineFactory(RememberingFeel::new);
        engine = configuration.buildEngine();
    }

    /** The rows that answered and what they said; a row of a UNIQUE table never answers together with another. */
    record Answer(List<String> rules, Map<String, Object> outputs) {

        String text(String output) {
            return String.valueOf(outputs.get(output));
        }
    }

    Answer evaluate(String key, Map<String, Object> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(
                key,
                wanted -> engine.parseDecision(
                        wanted,
                        new ByteArrayInputStream(
                                ModelFiles.decision(wanted).text().getBytes(StandardCharsets.UTF_8))));
        fired.clear();
        List<Map<String, Object>> results =
                engine.evaluateDecisionTable(decision, inputs).getResultList();
        return new Answer(List.copyOf(fired), results.isEmpty() ? Map.of() : results.get(0));
    }
}
