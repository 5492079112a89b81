package cn.gulangyu.hotline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedFeelTest {

    private final RememberedFeel feel = new RememberedFeel();

    @Test
    void answersAnewForAnotherValue() {
        assertThat(test("> 2", 3)).isTrue();
        assertThat(test("> 2", 2)).isFalse();
        assertThat(test("> 2", 3)).isTrue();
    }

    @Test
    void answersAnewWhereAnotherVariableThatTheCellNamesChanged() {
        assertThat(test("> days + 1", 3, "days", 1)).isTrue();
        assertThat(test("> days + 1", 3, "days", 2)).isFalse();
    }

    @Test
    void tellsTextsFromNumbersAndFromNothing() {
        assertThat(test("\"2\"", "2")).isTrue();
        assertThat(test("2", 2)).isTrue();
        assertThat(test("null", null)).isTrue();
        assertThat(test("null", "2")).isFalse();
    }

    @Test
    void takesNoWordOfATextForAName() {
        assertThat(test("\"days \\\" days\"", "x", "days", 1)).isFalse();
        assertThat(value("\"days\"", "days", 1)).isEqualTo("days");
        assertThat(value("days", "days", 1L)).isEqualTo(1L);
        assertThat(value("days", "days", 2L)).isEqualTo(2L);
    }

    @Test
    void looksAtTheClockEachTime() {
        Set<Object> instants =
                IntStream.range(0, 50).mapToObj(time -> value("string(now())")).collect(Collectors.toSet());

        assertThat(instants).hasSizeGreaterThan(1);
    }

    @Test
    void failsAgainWhereItFailed() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> test("> > 2", 3)).isInstanceOf(RuntimeException.class);
        }
    }

    private boolean test(String cell, @Nullable Object tested, Object... variables) {
        return feel.evaluateSimpleUnaryTests(cell, "tested", context(tested, variables));
    }

    private Object value(String expression, Object... variables) {
        return feel.<Object>evaluateSimpleExpression(expression, context(null, variables));
    }

    private static VariableContext context(@Nullable Object tested, Object... variables) {
        var context = Variables.createVariables().putValue("tested", tested);
        for (int index = 0; index < variables.length; index += 2) {
            context.putValue((String) variables[index], variables[index + 1]);
        }
        return context.asVariableContext();
    }
}
