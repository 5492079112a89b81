package cn.gulangyu.hotline.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** The models and catalogues as they lie in the repository. */
final class ModelFiles {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private ModelFiles() {}

    /** A file's name, such as {@code case-lifecycle.bpmn}, and its text. */
    record ModelFile(String name, String text) {

        String key() {
            return name.substring(0, name.lastIndexOf('.'));
        }

        BpmnModelInstance bpmn() {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        Decision dmn() {
            return Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
        }

        DecisionTable table() {
            return (DecisionTable) dmn().getExpression();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<ModelFile> processes() {
        return files(Path.of("processes"), ".bpmn");
    }

    static List<ModelFile> decisions() {
        return files(Path.of("decisions"), ".dmn");
    }

    /** The tables of the regulation's substance; {@code time-limit} is proved with the deadlines it gives. */
    static ModelFile decision(String key) {
        return decisions().stream()
                .filter(file -> file.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the beans that the service tasks call. */
    static Set<String> delegates() {
        Set<String> names = new TreeSet<>();
        processes()
                .forEach(file -> DELEGATE.matcher(file.text()).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** The first column of a catalogue, such as {@code topics}. */
    static List<String> codes(String catalogue) {
        return catalogue(catalogue).stream().map(row -> row.get(0)).toList();
    }

    /** The rows of a catalogue below its heading; no field is quoted. */
    static List<List<String>> catalogue(String name) {
        return text(Path.of("src/main/resources/catalogue", name + ".csv"))
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<ModelFile> files(Path folder, String suffix) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .map(path -> new ModelFile(path.getFileName().toString(), text(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
