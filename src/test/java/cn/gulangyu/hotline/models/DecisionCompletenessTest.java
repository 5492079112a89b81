package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the tables have an answer to everything they can be asked, and only one. */
class DecisionCompletenessTest {

    private static final DecisionTables TABLES = new DecisionTables();

    static Stream<ModelFile> tables() {
        return ModelFiles.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void answersEveryCombinationByOneRowAndLetsEveryRowAnswer(ModelFile file) {
        DecisionTable table = file.table();
        Set<String> answering = new LinkedHashSet<>();

        new DecisionSpace(table).forEach(inputs -> {
            List<String> rules = TABLES.evaluate(file.key(), inputs).rules();
            assertThat(rules).as("%s", inputs).hasSize(1);
            answering.addAll(rules);
        });

        assertThat(answering)
                .containsExactlyInAnyOrderElementsOf(
                        table.getRules().stream().map(Rule::getId).toList());
    }

    @Test
    void dealsWithTheTopicsPlacesAndUnitsOfTheCatalogueAndNoOthers() {
        for (String key : List.of("admissibility", "classification", "responsibility")) {
            ModelFiles.decision(key).table().getInputs().forEach(input -> {
                String name = input.getInputExpression().getText().getTextContent();
                if (name.equals("topic") || name.equals("place")) {
                    assertThat(DecisionModelTest.literals(input.getInputValues()))
                            .as(key)
                            .containsExactlyElementsOf(ModelFiles.codes(name + "s"));
                }
            });
        }
        List<String> unitsOrNone = new ArrayList<>(ModelFiles.codes("units"));
        unitsOrNone.add("none");
        DecisionTable responsibility = ModelFiles.decision("responsibility").table();
        assertThat(DecisionModelTest.literals(
                        new ArrayList<>(responsibility.getOutputs()).get(0).getOutputValues()))
                .containsExactlyElementsOf(unitsOrNone);
        assertThat(responsibility.getRules())
                .allSatisfy(rule -> assertThat(coHandlers(responsibility, rule))
                        .isSubsetOf(ModelFiles.codes("units"))
                        .doesNotContain(DecisionModelTest.output(responsibility, rule, "unitId")));
    }

    private static List<String> coHandlers(DecisionTable table, Rule rule) {
        String joined = DecisionModelTest.output(table, rule, "coHandlers");
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }
}
