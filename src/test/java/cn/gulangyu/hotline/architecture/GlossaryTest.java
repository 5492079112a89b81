package cn.gulangyu.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

/** One word per concept: {@code docs/glossary.md} knows every word that runs through regulation, diagram, table and code. */
class GlossaryTest {

    private static final String GLOSSARY = SourceTest.text(Path.of("docs/glossary.md"));
    private static final Pattern VOCABULARY = Pattern.compile("enum (\\w+) implements Coded");

    @Test
    void knowsEveryProcessByKeyAndName() {
        assertThat(SourceTest.files(Path.of("processes"), ".bpmn"))
                .flatExtracting(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class))
                .allSatisfy(process -> assertKnown(process.getId(), process.getName()));
    }

    @Test
    void knowsEveryDecisionByKeyAndName() {
        assertThat(SourceTest.files(Path.of("decisions"), ".dmn"))
                .flatExtracting(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .allSatisfy(decision -> assertKnown(decision.getId(), decision.getName()));
    }

    @Test
    void knowsEveryUserTaskByKeyAndName() {
        assertThat(SourceTest.files(Path.of("processes"), ".bpmn"))
                .flatExtracting(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertKnown(task.getId(), task.getName()));
    }

    @Test
    void knowsEveryVocabularyOfCodes() {
        List<String> vocabularies = SourceTest.files(Path.of("src/main/java"), ".java").stream()
                .flatMap(file -> VOCABULARY.matcher(SourceTest.text(file)).results())
                .map(vocabulary -> vocabulary.group(1))
                .toList();

        assertThat(vocabularies).isNotEmpty().allSatisfy(GlossaryTest::assertKnown);
    }

    @Test
    void knowsEveryRoleByGroupAndName() {
        assertThat(Arrays.stream(Role.values())).allSatisfy(role -> assertKnown(role.groupId(), role.label()));
    }

    @Test
    void knowsEveryRoom() {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java", Code.HOUSE.split("\\.")))) {
            assertThat(rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .allSatisfy(GlossaryTest::assertKnown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On one line of the glossary, the code in code type. */
    private static void assertKnown(String code, String name) {
        assertThat(GLOSSARY.lines().filter(line -> line.contains("`" + code + "`") && line.contains(name)))
                .as("docs/glossary.md has no line with `%s` and %s", code, name)
                .isNotEmpty();
    }

    private static void assertKnown(String code) {
        assertKnown(code, "");
    }
}
