package cn.gulangyu.hotline.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows each table has, the engine's and ours. */
record TableSizes(Map<String, Long> rows) {

    static TableSizes read(JdbcTemplate jdbc) {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type in ('TABLE', 'BASE TABLE')",
                String.class);
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(
                table.toLowerCase(java.util.Locale.ROOT),
                jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return new TableSizes(rows);
    }

    void printGrowthSince(TableSizes before, int cases) {
        Map<String, Double> growth = new TreeMap<>();
        rows.forEach((table, count) -> {
            long more = count - before.rows().getOrDefault(table, 0L);
            if (more > 0) {
                growth.put(table, (double) more / cases);
            }
        });
        System.out.printf(
                "rows per case: %.1f%n  ",
                growth.values().stream().mapToDouble(Double::doubleValue).sum());
        growth.forEach((table, more) -> System.out.printf("%s %.2f, ", table, more));
        System.out.println();
    }
}
