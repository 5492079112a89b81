package cn.gulangyu.hotline.models;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The engine's own FEEL, asked once per cell and value: it parses a cell at every evaluation, and trying every
 * combination asks the same cell thousands of times. Only cells of constants are remembered; they cannot change.
 */
final class RememberingFeel implements FeelEngine {

    private static final String STRINGS = "\"[^\"]*\"(?:, *\"[^\"]*\")*";
    private static final String PREFIXES = "starts with\\(\\?, \"[^\"]*\"\\)";
    private static final Pattern CONSTANT = Pattern.compile(STRINGS + "|not\\(" + STRINGS + "\\)|" + PREFIXES + "(?:, *"
            + PREFIXES + ")*|true|false|(?:[<>]=? *)?\\d+");

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final Map<Question, Boolean> answers = new ConcurrentHashMap<>();

    private record Question(String cell, Object value) {}

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is the engine's
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return feel.evaluateSimpleExpression(expression, variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
        TypedValue value = variables.resolve(input);
        if (value == null || value.getValue() == null || !CONSTANT.matcher(cell).matches()) {
            return feel.evaluateSimpleUnaryTests(cell, input, variables);
        }
        return answers.computeIfAbsent(
                new Question(cell, value.getValue()),
                question -> feel.evaluateSimpleUnaryTests(cell, input, variables));
    }
}
