package cn.gulangyu.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source tells: documentation, and which code completes which task of the diagrams. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^ *public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");
    private static final Pattern TASK_KEY = Pattern.compile("return \"(Task_\\w+)\"");

    @Test
    void documentsEveryPublicType() {
        List<String> bare = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            List<String> lines = lines(file);
            for (int at = 0; at < lines.size(); at++) {
                Matcher type = PUBLIC_TYPE.matcher(lines.get(at));
                if (type.find() && !isDocumented(lines, at)) {
                    bare.add(file + ": " + type.group(1));
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    /** Looks upwards past the annotations, which may run over several lines. */
    private static boolean isDocumented(List<String> lines, int at) {
        for (int above = at - 1; above >= 0; above--) {
            String line = lines.get(above).strip();
            if (line.endsWith("*/")) {
                return true;
            }
            if (line.isEmpty() || line.endsWith(";") || (line.endsWith("}") && !line.startsWith("@"))) {
                return false;
            }
        }
        return false;
    }

    @Test
    void saysOfEveryRoomWhatItOwns() {
        assertThat(files(MAIN, ".java"))
                .extracting(Path::getParent)
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void completesEveryUserTaskOfTheDiagramsAndNoOther() {
        Set<String> drawn = found("<bpmn:userTask id=\"(\\w+)\"", files(Path.of("processes"), ".bpmn"));

        assertThat(found(TASK_KEY.pattern(), files(MAIN, ".java"))).isEqualTo(drawn);
    }

    private static Set<String> found(String pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> Pattern.compile(pattern).matcher(text(file)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
