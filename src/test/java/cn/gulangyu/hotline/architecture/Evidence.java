package cn.gulangyu.hotline.architecture;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Something in the house that says which clause it carries out or proves.
 *
 * @param place the process, table or class, for the reader to look it up
 * @param name the element, row, method or, where a class stands for itself, nothing
 */
record Evidence(Kind kind, Clause clause, String place, String name) {

    /** What carries a clause out, and what proves it. */
    enum Kind {
        ELEMENT("diagram"),
        ROW("table"),
        CODE("code"),
        TEST("test");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** All there is, in an order that depends on nothing but names. */
    static List<Evidence> all() {
        return Stream.of(elements(), rows(), code(), tests())
                .flatMap(found -> found)
                .distinct()
                .sorted(Comparator.comparing(Evidence::kind)
                        .thenComparing(Evidence::place)
                        .thenComparing(Evidence::name))
                .toList();
    }

    private static Stream<Evidence> elements() {
        return SourceTest.files(Path.of("processes"), ".bpmn").stream().flatMap(file -> {
            String process = file.getFileName().toString().replace(".bpmn", "");
            return Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream()
                    .flatMap(node -> articles(node)
                            .map(article -> of(Kind.ELEMENT, article, process, node.getId() + " " + node.getName())));
        });
    }

    private static Stream<String> articles(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions -> extensions.getElements().stream())
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("article"))
                .map(CamundaProperty::getCamundaValue);
    }

    private static Stream<Evidence> rows() {
        return SourceTest.files(Path.of("decisions"), ".dmn").stream().flatMap(file -> {
            String table = file.getFileName().toString().replace(".dmn", "");
            return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream()
                    .map(row -> of(
                            Kind.ROW,
                            row.getDescription().getTextContent().replaceFirst("Art\\. ", ""),
                            table,
                            row.getId()));
        });
    }

    private static Stream<Evidence> code() {
        return Code.main().stream()
                .flatMap(type -> Stream.concat(
                        cited(type).map(clause -> of(Kind.CODE, clause, name(type), "")),
                        type.getMethods().stream()
                                .flatMap(method -> cited(method)
                                        .map(clause -> of(Kind.CODE, clause, name(type), method.getName())))));
    }

    /** A class proves what it cites if it holds tests itself, else only its tests and nested classes do. */
    private static Stream<Evidence> tests() {
        return Code.tests().stream().flatMap(type -> {
            List<JavaMethod> tests =
                    type.getMethods().stream().filter(Evidence::isTest).toList();
            Stream<Evidence> ofClass =
                    tests.isEmpty() ? Stream.empty() : cited(type).map(clause -> of(Kind.TEST, clause, name(type), ""));
            return Stream.concat(
                    ofClass,
                    tests.stream()
                            .flatMap(test ->
                                    cited(test).map(clause -> of(Kind.TEST, clause, name(type), test.getName()))));
        });
    }

    /** Whether an annotation of a test engine marks the method, be it Jupiter's or jqwik's. */
    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.getPackageName().startsWith("org.junit.jupiter")
                        || annotation.getPackageName().startsWith("net.jqwik"));
    }

    private static Stream<String> cited(CanBeAnnotated element) {
        if (!element.isAnnotatedWith(Cites.class)) {
            return Stream.empty();
        }
        Cites cites = element instanceof JavaMethod method
                ? method.getAnnotationOfType(Cites.class)
                : ((JavaClass) element).getAnnotationOfType(Cites.class);
        return Arrays.stream(cites.value());
    }

    private static Evidence of(Kind kind, String clause, String place, String name) {
        return new Evidence(kind, Clause.of(clause), place, name);
    }

    private static String name(JavaClass type) {
        return type.getName().substring(Code.HOUSE.length() + 1).replace('$', '.');
    }
}
