package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Unchecked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Service;

/**
 * Evaluates the latest version of a decision table outside a diagram. Answers are remembered per table version and
 * inputs, because tables are pure and compiling FEEL costs more than anything else in a case.
 */
@Service
public class Decisions {

    private static final int REMEMBERED = 10_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final Map<Question, DecisionOutcome> answers = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, RepositoryService repository, Unchecked unchecked) {
        this.decisions = decisions;
        this.repository = repository;
        this.unchecked = unchecked;
    }

    private record Question(String definitionId, Map<String, Object> inputs) {}

    /**
     * The single rule that answers.
     *
     * @throws IllegalStateException where the table has no rule for the inputs, or more than one
     */
    public DecisionOutcome evaluate(String decisionKey, Map<String, Object> inputs) {
        return unchecked.get(() -> latest(decisionKey, inputs));
    }

    private DecisionOutcome latest(String decisionKey, Map<String, Object> inputs) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult();
        if (table == null) {
            throw new IllegalStateException("no decision table deployed: " + decisionKey);
        }
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Question(table.getId(), Map.copyOf(inputs)), question -> answer(table, inputs));
    }

    private DecisionOutcome answer(DecisionDefinition table, Map<String, Object> inputs) {
        try (RuleCapture matched = RuleCapture.start()) {
            DmnDecisionTableResult result = decisions
                    .evaluateDecisionTableById(table.getId())
                    .variables(inputs)
                    .evaluate();
            if (result.size() != 1) {
                throw new IllegalStateException(
                        "table " + table.getKey() + " has " + result.size() + " rules for " + inputs);
            }
            return new DecisionOutcome(
                    table.getKey(),
                    table.getVersion(),
                    matched.ruleId(),
                    result.getSingleResult().getEntryMap());
        }
    }
}
