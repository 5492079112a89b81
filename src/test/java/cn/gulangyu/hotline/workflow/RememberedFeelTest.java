package cn.gulangyu.hotline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
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
        assertThat(this.<String>value("\"days\"", "days", 1)).isEqualTo("days");
        assertThat(this.<Long>value("days", "days", 1L)).isEqualTo(1);
        assertThat(this.<Long>value("days", "days", 2L)).isEqualTo(2);
    }

    @Test
    void looksAtTheClockEachTime() throws InterruptedException {
        String first = value("string(now())");
        Thread.sleep(2);
        assertThat(this.<String>value("string(now())")).isNotEqualTo(first);
    }

    @Test
    void failsAgainWhereItFailed() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> test("> > 2", 3)).isInstanceOf(RuntimeException.class);
        }
    }

    private boolean test(String cell, Object tested, Object... variables) {
        return feel.evaluateSimpleUnaryTests(cell, "tested", context(tested, variables));
    }

    private <T> T value(String expression, Object... variables) {
        return feel.evaluateSimpleExpression(expression, context(null, variables));
    }

    private static VariableContext context(Object tested, Object... variables) {
        var context = Variables.createVariables().putValue("tested", tested);
        for (int index = 0; index < variables.length; index += 2) {
            context.putValue((String) variables[index], variables[index + 1]);
        }
        return context.asVariableContext();
    }
}
