package cn.gulangyu.hotline.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * Every combination of inputs that a table can tell apart. Values that stand in the same cells of a column are alike to
 * the table, so one of them speaks for all; numbers are tried at each bound and beyond it.
 */
final class DecisionSpace {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, List<Object>> columns = new LinkedHashMap<>();

    DecisionSpace(DecisionTable table) {
        List<Input> inputs = new ArrayList<>(table.getInputs());
        for (int column = 0; column < inputs.size(); column++) {
            Input input = inputs.get(column);
            int index = column;
            Set<String> cells = table.getRules().stream()
                    .map(rule -> new ArrayList<>(rule.getInputEntries())
                            .get(index)
                            .getTextContent()
                            .strip())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            columns.put(input.getInputExpression().getText().getTextContent(), representatives(input, cells));
        }
    }

    void forEach(Consumer<Map<String, Object>> use) {
        walk(new ArrayList<>(columns.keySet()), new HashMap<>(), use);
    }

    private void walk(List<String> names, Map<String, Object> chosen, Consumer<Map<String, Object>> use) {
        if (names.isEmpty()) {
            use.accept(Map.copyOf(chosen));
            return;
        }
        String name = names.get(0);
        for (Object value : columns.getOrDefault(name, List.of())) {
            chosen.put(name, value);
            walk(names.subList(1, names.size()), chosen, use);
        }
    }

    private static List<Object> representatives(Input input, Set<String> cells) {
        return switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> List.of(true, false);
            case "string" -> distinguishable(values(input, cells), cells);
            default -> bounds(cells);
        };
    }

    private static Collection<String> values(Input input, Set<String> cells) {
        if (input.getInputValues() != null) {
            return literals(input.getInputValues().getText().getTextContent());
        }
        Set<String> values = new LinkedHashSet<>(List.of("", "anything-else"));
        cells.forEach(cell -> values.addAll(literals(cell)));
        return values;
    }

    private static List<Object> distinguishable(Collection<String> values, Set<String> cells) {
        Map<Set<String>, Object> byCells = new LinkedHashMap<>();
        for (String value : values) {
            Set<String> standsIn =
                    cells.stream().filter(cell -> names(cell, value)).collect(Collectors.toSet());
            byCells.putIfAbsent(standsIn, value);
        }
        return List.copyOf(byCells.values());
    }

    private static boolean names(String cell, String value) {
        if (cell.contains("starts with(")) {
            return literals(cell).stream().anyMatch(value::startsWith);
        }
        return literals(cell).stream().anyMatch(cell.contains("contains(") ? value::contains : value::equals);
    }

    private static List<Object> bounds(Set<String> cells) {
        Set<Object> numbers = new LinkedHashSet<>(List.of(0));
        cells.stream()
                .flatMap(cell -> NUMBER.matcher(cell).results())
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(bound -> numbers.addAll(List.of(bound, bound + 1)));
        return List.copyOf(numbers);
    }

    static List<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
