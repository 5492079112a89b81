package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.ProcessVariable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a diagram names exists: variables, tables, called processes. */
class ProcessReferencesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:outputParameter name|camunda:in source|camunda:out source|elementVariable|target)=\"(\\w+)\"");
    /** One variable, alone, negated, compared with a constant, choosing between two numbers or asked of a bean. */
    private static final Pattern ONE_VARIABLE =
            Pattern.compile("!?(?:[a-z]\\w*\\.\\w+\\()?(\\w+)\\)?(?: [!=]= (?:'[\\w-]+'|\\d+)| \\? \\d+ : \\d+)?");
    /** A bean's method without arguments, an output of the decision just taken, a constant, the case number. */
    private static final Pattern NO_VARIABLE = Pattern.compile("[a-z]\\w*\\.\\w+\\(\\)"
            + "|decisionResult\\.getSingleResult\\(\\)\\.\\w+|true|false|execution\\.processBusinessKey");

    static Stream<ModelFile> diagrams() {
        return ModelFiles.processes().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void readsOnlyDeclaredVariables(ModelFile file) {
        String withoutDelegates = file.text().replaceAll("delegateExpression=\"[^\"]*\"", "");

        assertThat(EXPRESSION.matcher(withoutDelegates).results().map(found -> found.group(1)))
                .isNotEmpty()
                .filteredOn(expression -> !NO_VARIABLE.matcher(expression).matches())
                .allSatisfy(expression -> {
                    assertThat(expression).matches(ONE_VARIABLE);
                    assertThat(declared())
                            .contains(ONE_VARIABLE.matcher(expression).replaceFirst("$1"));
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void writesOnlyDeclaredVariables(ModelFile file) {
        assertThat(ASSIGNED.matcher(file.text()).results().map(found -> found.group(1)))
                .isSubsetOf(declared());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsServicesByBeansAlone(ModelFile file) {
        assertThat(file.text().lines().filter(line -> line.contains("<bpmn:serviceTask")))
                .allMatch(line -> line.matches(".* camunda:delegateExpression=\"\\$\\{[a-z]\\w+}\".*"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void asksTheLatestOfAnExistingTableForOutputsThatItHas(ModelFile file) {
        assertThat(file.bpmn().getModelElementsByType(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("latest");
            assertThat(task.getCamundaResultVariable())
                    .as("a stored result would be a serialised map")
                    .isNull();
            String table = ModelFiles.decision(task.getCamundaDecisionRef()).text();
            assertThat(Pattern.compile("getSingleResult\\(\\)\\.(\\w+)")
                            .matcher(task.getExtensionElements().getDomElement().getTextContent())
                            .results()
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(output -> assertThat(table).contains(" name=\"" + output + "\""));
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyProcessesOfTheSameDeployment(ModelFile file) {
        List<String> keys = diagrams().map(ModelFile::key).toList();

        assertThat(file.bpmn().getModelElementsByType(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement()).isIn(keys);
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesEveryUserTaskItsFormGroupDueDateAndPriority(ModelFile file) {
        assertThat(file.bpmn().getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).matches("embedded:deployment:forms/[a-z-]+\\.html");
            assertThat(task.getCamundaCandidateGroups())
                    .matches(
                            "centre-agent|centre-auditor|centre-duty|centre-agent,centre-duty|management-office|market-office"
                                    + "|leading-group-office|committee-leader|circuit-court"
                                    + "|unit-\\$\\{unitId}(-leader)?|\\$\\{supervisors}");
            assertThat(task.getCamundaDueDate())
                    .isIn("${dueAt}", "${answerDueAt}", "${centreLimit.fromNow()}", "${centreLimit.urgentContact()}");
            assertThat(task.getCamundaPriority()).isEqualTo("${urgent ? 80 : 50}");
        });
    }

    @Test
    void declaresEveryVariableOnce() {
        assertThat(names()).doesNotHaveDuplicates();
    }

    private static Set<String> declared() {
        return names().collect(Collectors.toSet());
    }

    private static Stream<String> names() {
        return Arrays.stream(CaseVariables.class.getFields()).map(ProcessReferencesTest::name);
    }

    private static String name(Field field) {
        try {
            return ((ProcessVariable<?>) field.get(null)).name();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
