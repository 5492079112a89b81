package cn.gulangyu.hotline.statistics;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each case counts for, and the sums of it. */
@Repository
class SumRows {

    private static final List<String> COARSE = List.of("in_month", "unit_id", "office", "domain", "channel");
    private static final List<String> FINE =
            List.of("in_month", "unit_id", "office", "domain", "channel", "topic", "place");
    private static final List<String> FIGURES =
            Arrays.stream(Figure.values()).map(Figure::column).toList();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SumRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What those cases were counted for so far, by case number. */
    Map<String, Map<Cell, Counts>> counted(Collection<String> caseNumbers) {
        Map<String, Map<Cell, Counts>> found = new HashMap<>();
        jdbc.sql("select * from statistics_case where case_no in (:numbers)")
                .param("numbers", caseNumbers)
                .query((columns, index) -> Objects.requireNonNull(
                                found.computeIfAbsent(columns.getString("case_no"), absent -> new HashMap<>()))
                        .put(cell(columns), Counts.read(columns)))
                .list();
        return found;
    }

    void forget(Collection<String> caseNumbers) {
        jdbc.sql("delete from statistics_case where case_no in (:numbers)")
                .param("numbers", caseNumbers)
                .update();
    }

    void note(Map<String, Map<Cell, Counts>> counts) {
        List<Object[]> rows = new ArrayList<>();
        counts.forEach((caseNo, cells) -> cells.forEach((cell, sums) -> {
            List<Object> row = new ArrayList<>(List.of(caseNo));
            row.addAll(values(cell, FINE));
            row.addAll(numbers(sums));
            rows.add(row.toArray());
        }));
        List<String> columns = new ArrayList<>(List.of("case_no"));
        columns.addAll(FINE);
        columns.addAll(FIGURES);
        batches.batchUpdate(insert("statistics_case", columns), rows);
    }

    /** Adds to both tables of sums, in the cells' order. */
    void add(Map<Cell, Counts> changes) {
        add("statistics_spot", FINE, changes);
        add(
                "statistics_month",
                COARSE,
                changes.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().withoutSpot(), Map.Entry::getValue, Counts::plus)));
    }

    private void add(String table, List<String> keys, Map<Cell, Counts> changes) {
        List<Map.Entry<Cell, Counts>> ordered = changes.entrySet().stream()
                .filter(change -> !change.getValue().isZero())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        String sums =
                FIGURES.stream().map(figure -> figure + " = " + figure + " + ?").collect(Collectors.joining(", "));
        String where = keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" and "));
        int[] updated = batches.batchUpdate(
                "update " + table + " set " + sums + " where " + where,
                ordered.stream()
                        .map(change -> row(numbers(change.getValue()), values(change.getKey(), keys)))
                        .toList());
        List<Object[]> missing = new ArrayList<>();
        for (int at = 0; at < updated.length; at++) {
            if (updated[at] == 0) {
                Map.Entry<Cell, Counts> change = ordered.get(at);
                missing.add(row(values(change.getKey(), keys), numbers(change.getValue())));
            } else if (updated[at] == PreparedStatement.SUCCESS_NO_INFO) {
                throw new IllegalStateException("the driver doesn't say whether there was such a sum");
            }
        }
        List<String> columns = new ArrayList<>(keys);
        columns.addAll(FIGURES);
        batches.batchUpdate(insert(table, columns), missing);
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static Object[] row(List<Object> first, List<Object> then) {
        List<Object> row = new ArrayList<>(first);
        row.addAll(then);
        return row.toArray();
    }

    private static List<Object> numbers(Counts counts) {
        return Arrays.stream(Figure.values())
                .map(figure -> (Object) counts.get(figure))
                .toList();
    }

    private static List<Object> values(Cell cell, List<String> keys) {
        return List.<Object>of(
                        cell.month(),
                        cell.unitId(),
                        cell.office(),
                        cell.domain(),
                        cell.channel(),
                        cell.topic(),
                        cell.place())
                .subList(0, keys.size());
    }

    private static Cell cell(ResultSet columns) throws SQLException {
        return new Cell(
                columns.getInt("in_month"),
                columns.getString("unit_id"),
                columns.getString("office"),
                columns.getString("domain"),
                columns.getString("channel"),
                columns.getString("topic"),
                columns.getString("place"));
    }
}
