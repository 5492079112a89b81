package cn.gulangyu.hotline.architecture;

import cn.gulangyu.hotline.architecture.Evidence.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Clause by clause what carries it out and what proves it; written down as {@code docs/traceability.md}. */
record Traceability(List<Duty> duties, List<Evidence> evidence) {

    private static final int MOST_NAMES = 12;

    static Traceability now() {
        return new Traceability(Duty.all(), Evidence.all());
    }

    /** What belongs to the clause itself, without what cites its whole article. */
    List<Evidence> of(Duty duty, Kind kind) {
        return evidence.stream()
                .filter(found -> found.kind() == kind)
                .filter(found ->
                        Duty.behind(found.clause(), duties).filter(duty::equals).isPresent())
                .toList();
    }

    /** Whether a diagram, a table or the code carries the clause out, be it for its whole article. */
    boolean isCarriedOut(Duty duty) {
        return evidence.stream()
                .filter(found -> found.kind() != Kind.TEST)
                .anyMatch(found ->
                        Duty.behind(found.clause(), duties).filter(duty::equals).isPresent()
                                || Duty.areParts(found.clause(), List.of(duty)));
    }

    boolean isProved(Duty duty) {
        return !of(duty, Kind.TEST).isEmpty();
    }

    /** What cites a clause that the list doesn't know. */
    List<Evidence> astray() {
        return evidence.stream()
                .filter(found ->
                        Duty.behind(found.clause(), duties).isEmpty() && !Duty.areParts(found.clause(), duties))
                .toList();
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # Traceability

                What carries out each clause of the regulation of 28 July 2016, and what proves it. Written by the build from the diagrams
                (property `article`), the tables (description of a row), the code and the tests (`@Cites`) against the list
                [clauses.csv](../src/test/resources/regulation/clauses.csv); not to be edited:

                ```sh
                ./mvnw test -Dtest=TraceabilityTest -Dtraceability.write=true
                ```

                | clause | duty | diagrams | rows | code | tests |
                |---|---|---|---|---|---|
                """);
        duties.forEach(duty -> page.append(summary(duty)));
        page.append(
                "\nOf a clause that is cited as a whole article, only the clause's own evidence is counted above.\n");
        duties.forEach(duty -> page.append(details(duty)));
        page.append("\n## Cited as a whole\n");
        wholes().forEach((clause, found) ->
                page.append("\n### ").append(clause).append("\n\n").append(lists(found)));
        return page.toString();
    }

    private String summary(Duty duty) {
        String counts = List.of(Kind.values()).stream()
                .map(kind -> String.valueOf(of(duty, kind).size()))
                .collect(Collectors.joining(" | "));
        String later = duty.built() ? "" : " (later)";
        return "| %s | %s%s | %s |\n".formatted(duty.clause().label(), duty.title(), later, counts);
    }

    private String details(Duty duty) {
        List<Evidence> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            found.addAll(of(duty, kind));
        }
        return "\n## %s %s\n\n%s: %s.\n%s"
                .formatted(
                        duty.clause().label(),
                        duty.title(),
                        duty.clause(),
                        duty.text(),
                        found.isEmpty() ? "" : "\n" + lists(found));
    }

    private Map<String, List<Evidence>> wholes() {
        return evidence.stream()
                .filter(found -> Duty.behind(found.clause(), duties).isEmpty())
                .sorted(Comparator.comparing(
                        found -> Integer.parseInt(found.clause().id().replaceFirst("\\D.*", ""))))
                .collect(Collectors.groupingBy(
                        found -> found.clause().label(), LinkedHashMap::new, Collectors.toList()));
    }

    /** One line a place, its elements, rows or tests behind it. */
    private static String lists(List<Evidence> found) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        found.forEach(
                one -> places.computeIfAbsent(one.kind().label() + " `" + one.place() + "`", place -> new ArrayList<>())
                        .add(one.name()));
        return places.entrySet().stream()
                .map(place -> "- " + place.getKey() + names(place.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** A table of units by topic has more rows than anybody reads; then their number says more. */
    private static String names(List<String> names) {
        if (names.size() > MOST_NAMES && names.get(0).startsWith("Rule_")) {
            return ": " + names.size() + " rows";
        }
        String listed = names.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : ": " + listed;
    }
}
