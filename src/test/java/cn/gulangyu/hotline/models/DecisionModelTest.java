package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import cn.gulangyu.hotline.regulation.Clause;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
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
        Decision decision = decision(file);

        assertThat(decision.getId()).isEqualTo(file.key());
        assertThat(decision.getVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(decision.getName()).isNotBlank();
        assertThat(decision.getDescription().getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void citesTheClauseOfEveryRow(ModelFile file) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : table(file).getRules()) {
            assertThat(rule.getId()).matches("Rule_\\w+");
            assertThat(ids.add(rule.getId())).as(rule.getId()).isTrue();
            String clause = output(table(file), rule, "clause");
            assertThat(Clause.of(clause).label()).isNotBlank();
            assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isEqualTo("Art. " + clause);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void typesEveryColumn(ModelFile file) {
        DecisionTable table = table(file);

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
        DecisionTable table = table(file);
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
        List<List<String>> conditions = table(file).getRules().stream()
                .map(rule -> rule.getInputEntries().stream()
                        .map(entry -> entry.getTextContent().strip())
                        .toList())
                .toList();

        assertThat(conditions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void answersEveryCombinationByOneRowAndLetsEveryRowAnswer(ModelFile file) {
        DecisionTables tables = new DecisionTables();
        Set<String> answering = new LinkedHashSet<>();

        new DecisionSpace(table(file)).forEach(inputs -> {
            List<String> rules = tables.evaluate(file.key(), inputs).rules();
            assertThat(rules).as("%s", inputs).hasSize(1);
            answering.addAll(rules);
        });

        assertThat(answering)
                .containsExactlyInAnyOrderElementsOf(
                        table(file).getRules().stream().map(Rule::getId).toList());
    }

    @Test
    void dealsWithTheTopicsPlacesAndUnitsOfTheCatalogueAndNoOthers() {
        for (String key : List.of("admissibility", "classification", "responsibility")) {
            table(ModelFiles.decision(key)).getInputs().forEach(input -> {
                String name = input.getInputExpression().getText().getTextContent();
                if (name.equals("topic") || name.equals("place")) {
                    assertThat(literals(input.getInputValues()))
                            .as(key)
                            .containsExactlyElementsOf(ModelFiles.codes(name + "s"));
                }
            });
        }
        List<String> unitsOrNone = new ArrayList<>(ModelFiles.codes("units"));
        unitsOrNone.add("none");
        DecisionTable responsibility = table(ModelFiles.decision("responsibility"));
        assertThat(literals(new ArrayList<>(responsibility.getOutputs()).get(0).getOutputValues()))
                .containsExactlyElementsOf(unitsOrNone);
        assertThat(responsibility.getRules())
                .allSatisfy(rule -> assertThat(coHandlers(responsibility, rule))
                        .isSubsetOf(ModelFiles.codes("units"))
                        .doesNotContain(output(responsibility, rule, "unitId")));
    }

    private static List<String> coHandlers(DecisionTable table, Rule rule) {
        String joined = output(table, rule, "coHandlers");
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    private static String output(DecisionTable table, Rule rule, String name) {
        List<String> names = table.getOutputs().stream().map(Output::getName).toList();
        String cell = new ArrayList<>(rule.getOutputEntries())
                .get(names.indexOf(name))
                .getTextContent()
                .strip();
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static List<String> literals(DmnElement declared) {
        return declared == null ? List.of() : DecisionSpace.literals(declared.getTextContent());
    }

    private static Decision decision(ModelFile file) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(Decision.class).iterator().next();
    }

    private static DecisionTable table(ModelFile file) {
        return (DecisionTable) decision(file).getExpression();
    }
}
