package cn.gulangyu.hotline.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own FEEL, asked once per expression and values. It parses a cell at every evaluation, which took two
 * fifths of the processor time of a case. An answer is remembered for the value tested and for every variable that the
 * expression names, if all are texts, numbers or truths; expressions that look at the clock are always asked again.
 */
final class RememberedFeel implements FeelEngine {

    private static final int REMEMBERED = 50_000;
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern CLOCK = Pattern.compile("\\b(?:now|today)\\s*\\(");

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    private record Question(String expression, @Nullable String input, List<@Nullable Object> values) {}

    private record Answer(@Nullable Object value) {}

    @Override
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"}) // the interface is the engine's
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        Question question = question(expression, null, variables);
        Answer known = question == null ? null : answers.get(question);
        if (known != null) {
            return (T) known.value();
        }
        T value = feel.evaluateSimpleExpression(expression, variables);
        remember(question, value);
        return value;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
        Question question = question(expression, input, variables);
        Answer known = question == null ? null : answers.get(question);
        if (known != null && known.value() instanceof Boolean answer) {
            return answer;
        }
        boolean answer = feel.evaluateSimpleUnaryTests(expression, input, variables);
        remember(question, answer);
        return answer;
    }

    private void remember(@Nullable Question question, @Nullable Object answer) {
        if (question == null || !isPlain(answer)) {
            return;
        }
        if (answers.size() >= REMEMBERED) {
            answers.clear();
            names.clear();
        }
        answers.put(question, new Answer(answer));
    }

    /** Null where the answer may depend on more than can be told here. */
    private @Nullable Question question(String expression, @Nullable String input, VariableContext variables) {
        if (CLOCK.matcher(expression).find()) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (input != null) {
            values.add(value(input, variables));
        }
        for (String name : names.computeIfAbsent(expression, RememberedFeel::namesIn)) {
            if (variables.containsVariable(name)) {
                values.add(name);
                values.add(value(name, variables));
            }
        }
        return values.stream().allMatch(RememberedFeel::isPlain) ? new Question(expression, input, values) : null;
    }

    private static List<String> namesIn(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static @Nullable Object value(String name, VariableContext variables) {
        TypedValue value = variables.resolve(name);
        return value == null ? null : value.getValue();
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
