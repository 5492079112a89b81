package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision table must be, before it says anything. */
class DecisionModelTest {

    static Stream<ModelFile> tables() {
        return ModelFiles.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesItselfAfterItsFileAndItsVersion(ModelFile file) {
        Decision decision = file.dmn();

        assertThat(decision.getId()).isEqualTo(file.key());
        assertThat(decision.getVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(decision.getName()).isNotBlank();
        assertThat(decision.getDescription().getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void citesTheClauseOfEveryRow(ModelFile file) {
        DecisionTable table = file.table();
        Set<String> ids = new HashSet<>();
        for (Rule rule : table.getRules()) {
            assertThat(rule.getId()).matches("Rule_\\w+");
            assertThat(ids.add(rule.getId())).as(rule.getId()).isTrue();
            String clause = output(table, rule, "clause");
            assertThat(Clause.of(clause).label()).isNotBlank();
            assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isEqualTo("Art. " + clause);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void typesEveryColumn(ModelFile file) {
        DecisionTable table = file.table();

        assertThat(table.getInputs()).allSatisfy(input -> {
            assertThat(input.getLabel()).isNotBlank();
            assertThat(input.getInputExpression().getTypeRef()).isIn("string", "boolean", "integer", "number");
        });
        assertThat(table.getOutputs()).allSatisfy(output -> {
            assertThat(output.getLabel()).isNotBlank();
            assertThat(output.getName()).isNotBlank();
            assertThat(output.getTypeRef()).isIn("string", "boolean", "integer", "number");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void staysWithinTheDeclaredValues(ModelFile file) {
        DecisionTable table = file.table();
        List<Output> outputs = new ArrayList<>(table.getOutputs());
        List<List<String>> inputValues = table.getInputs().stream()
                .map(input -> literals(input.getInputValues()))
                .toList();
        for (Rule rule : table.getRules()) {
            List<DmnElement> cells = new ArrayList<>(rule.getInputEntries());
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column).getTextContent();
                if (!inputValues.get(column).isEmpty() && !cell.contains("starts with(")) {
                    assertThat(DecisionSpace.literals(cell))
                            .as(rule.getId())
                            .isSubsetOf(inputValues.get(column))
                            .doesNotHaveDuplicates();
                }
            }
            for (Output output : outputs) {
                List<String> declared = literals(output.getOutputValues());
                if (!declared.isEmpty()) {
                    assertThat(declared).as(rule.getId()).contains(output(table, rule, output.getName()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void repeatsNoRow(ModelFile file) {
        List<List<String>> conditions = file.table().getRules().stream()
                .map(rule -> rule.getInputEntries().stream()
                        .map(entry -> entry.getTextContent().strip())
                        .toList())
                .toList();

        assertThat(conditions).doesNotHaveDuplicates();
    }

    static String output(DecisionTable table, Rule rule, String name) {
        List<String> names = table.getOutputs().stream().map(Output::getName).toList();
        String cell = new ArrayList<>(rule.getOutputEntries())
                .get(names.indexOf(name))
                .getTextContent()
                .strip();
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    static List<String> literals(DmnElement declared) {
        return declared == null ? List.of() : DecisionSpace.literals(declared.getTextContent());
    }
}
