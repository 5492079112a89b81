package cn.gulangyu.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every clause that obliges the system is carried out somewhere and proved by a test, and the page that says so is true. */
class TraceabilityTest {

    private static final Path PAGE = Path.of("docs/traceability.md");
    private static final String WRITE = "traceability.write";
    private static final Traceability TRACEABILITY = Traceability.now();

    private static List<String> clauses(boolean built) {
        return TRACEABILITY.duties().stream()
                .filter(duty -> duty.built() == built)
                .map(duty -> duty.clause().id())
                .toList();
    }

    @Test
    void findsADiagramARowOrCodeForEveryClauseThatIsBuilt() {
        assertThat(TRACEABILITY.duties().stream()
                        .filter(Duty::built)
                        .filter(duty -> !TRACEABILITY.isCarriedOut(duty))
                        .map(Duty::clause))
                .isEmpty();
    }

    @Test
    void findsATestForEveryClauseThatIsBuilt() {
        assertThat(TRACEABILITY.duties().stream()
                        .filter(Duty::built)
                        .filter(duty -> !TRACEABILITY.isProved(duty))
                        .map(Duty::clause))
                .isEmpty();
    }

    @Test
    void listsEveryClauseOnceAndInTheOrderOfTheRegulation() {
        assertThat(TRACEABILITY.duties())
                .hasSize(51)
                .extracting(duty -> duty.clause().label())
                .doesNotHaveDuplicates()
                .allMatch(label -> label.startsWith("第"));
        assertThat(TRACEABILITY.duties())
                .extracting(duty -> Integer.parseInt(duty.clause().id().replaceFirst("\\D.*", "")))
                .isSorted();
        assertThat(clauses(true)).contains("6(4)", "11p1", "13(1)p2").doesNotContain("11(4)");
    }

    @Test
    void citesNothingThatIsNotInTheList() {
        assertThat(TRACEABILITY.astray()).isEmpty();
    }

    @Test
    void isWrittenDownAsItIs() throws IOException {
        String page = TRACEABILITY.page();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as(
                        "docs/traceability.md is stale; write it anew: ./mvnw test -Dtest=TraceabilityTest -D%s=true",
                        WRITE)
                .exists()
                .content()
                .isEqualTo(page);
    }
}
