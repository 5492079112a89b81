package cn.gulangyu.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents hold together and keep up with the tables and the configuration. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern KEY =
            Pattern.compile("\"?\\$\\{(hotline\\.[\\w.-]+)[:}]|getProperty\\(\"(hotline\\.[\\w.-]+)\"");
    private static final Pattern RECORD = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final int LONGEST_RECORD = 15;

    private static final String DEFAULTS = SourceTest.text(Path.of("docs/policy-defaults.md"));

    @TestFactory
    Stream<DynamicTest> linksOnlyToWhatThereIs() {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        document.toString(),
                        () -> assertThat(brokenLinks(document)).isEmpty()));
    }

    private static List<String> brokenLinks(Path document) {
        Path folder = document.toAbsolutePath().getParent();
        return LINK.matcher(SourceTest.text(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !holds(document, folder, link))
                .toList();
    }

    private static boolean holds(Path document, Path folder, String link) {
        String file = link.replaceFirst("#.*", "");
        Path target = file.isEmpty() ? document : folder.resolve(file);
        String anchor = link.contains("#") ? link.replaceFirst(".*#", "") : "";
        return Files.exists(target) && (anchor.isEmpty() || anchors(target).contains(anchor));
    }

    private static List<String> anchors(Path document) {
        return SourceTest.text(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(heading -> heading.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void numbersTheDecisionsWithoutGap() {
        List<String> names =
                decisions().map(path -> path.getFileName().toString()).toList();

        assertThat(names).allMatch(name -> RECORD.matcher(name).matches());
        assertThat(names.stream().map(name -> Integer.parseInt(name.substring(0, 4))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, names.size()).boxed().toList());
    }

    @TestFactory
    Stream<DynamicTest> keepsDecisionsShort() {
        return decisions()
                .map(path -> DynamicTest.dynamicTest(
                        path.getFileName().toString(),
                        () -> assertThat(SourceTest.text(path).lines()).hasSizeLessThanOrEqualTo(LONGEST_RECORD)));
    }

    @Test
    void listsEveryLimitAmongThePolicyDefaults() {
        assertThat(Dmn.readModelFromFile(Path.of("decisions/time-limit.dmn").toFile())
                        .getModelElementsByType(Rule.class))
                .extracting(Rule::getId)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(DEFAULTS).contains("`" + row + "`"));
    }

    @Test
    void listsEverySettingAmongThePolicyDefaultsOrTheOperations() {
        String listed = DEFAULTS + SourceTest.text(Path.of("docs/operations.md"));
        List<String> keys = new ArrayList<>();
        SourceTest.files(Path.of("src/main/java"), ".java")
                .forEach(file -> KEY.matcher(SourceTest.text(file))
                        .results()
                        .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
                        .forEach(keys::add));

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(listed).contains("`" + key + "`"));
    }

    /** The pictures are drawn from the diagrams; whoever changes a diagram draws its picture anew. */
    @TestFactory
    Stream<DynamicTest> showsTheDiagramsAsTheyAre() {
        return SourceTest.files(Path.of("processes"), ".bpmn").stream()
                .map(diagram -> DynamicTest.dynamicTest(diagram.getFileName().toString(), () -> {
                    String key = diagram.getFileName().toString().replace(".bpmn", "");
                    String picture = SourceTest.text(Path.of("docs/images", key + ".svg"));
                    String words = picture.replaceAll("<[^>]*>|\\s", "");
                    assertThat(Bpmn.readModelFromFile(diagram.toFile()).getModelElementsByType(FlowNode.class))
                            .allSatisfy(node -> {
                                assertThat(picture).contains("data-element-id=\"" + node.getId() + "\"");
                                assertThat(words).contains(String.valueOf(node.getName()));
                            });
                }));
    }

    private static Stream<Path> decisions() {
        return SourceTest.files(Path.of("docs/decisions"), ".md").stream();
    }

    private static Stream<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md")), SourceTest.files(Path.of("docs"), ".md").stream());
    }
}
