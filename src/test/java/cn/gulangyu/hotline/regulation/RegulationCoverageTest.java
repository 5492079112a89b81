package cn.gulangyu.hotline.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clause of chapters 2 and 3 has a test that cites it; what is not built yet is listed as {@code later}. */
class RegulationCoverageTest {

    private static final Set<String> CITED = cited();

    private static Set<String> cited() {
        JavaClasses tests = new ClassFileImporter()
                .importUrl(RegulationCoverageTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
        return tests.stream().flatMap(RegulationCoverageTest::clauses).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> clauses(JavaClass type) {
        List<JavaMethod> tests = type.getMethods().stream()
                .filter(RegulationCoverageTest::isTest)
                .toList();
        Stream<String> ofClass = tests.isEmpty() ? Stream.empty() : cites(type);
        return Stream.concat(ofClass, tests.stream().flatMap(RegulationCoverageTest::cites));
    }

    /** Whether an annotation of a test engine marks the method, be it Jupiter's or jqwik's. */
    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.getPackageName().startsWith("org.junit.jupiter")
                        || annotation.getPackageName().startsWith("net.jqwik"));
    }

    private static Stream<String> cites(CanBeAnnotated element) {
        if (!element.isAnnotatedWith(Cites.class)) {
            return Stream.empty();
        }
        Cites cites = element instanceof JavaMethod method
                ? method.getAnnotationOfType(Cites.class)
                : ((JavaClass) element).getAnnotationOfType(Cites.class);
        return Arrays.stream(cites.value());
    }

    private static List<String> clausesThatAre(String built) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        RegulationCoverageTest.class.getResourceAsStream("/regulation/chapters-2-3.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(cells -> cells[1].equals(built))
                    .map(cells -> cells[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsATestForEveryClauseThatIsBuilt() {
        assertThat(CITED).containsAll(clausesThatAre("now"));
    }

    @Test
    void listsOnlyClausesOfTheRegulation() {
        assertThat(Stream.of("now", "later").flatMap(built -> clausesThatAre(built).stream()))
                .hasSize(35)
                .doesNotHaveDuplicates()
                .allSatisfy(clause -> assertThat(Clause.of(clause).label()).startsWith("第"));
    }

    @Test
    void citesNothingThatIsNotInTheRegulation() {
        assertThat(CITED)
                .allSatisfy(clause -> assertThat(Clause.of(clause).label()).startsWith("第"));
        assertThat(CITED).doesNotContain("11(4)");
    }
}
