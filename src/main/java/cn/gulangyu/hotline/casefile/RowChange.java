package cn.gulangyu.hotline.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One insert or update, column by column, with instants and codes in the form that both databases take. */
public final class RowChange {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private RowChange(String table) {
        this.table = table;
    }

    public static RowChange in(String table) {
        return new RowChange(table);
    }

    public RowChange set(String column, @Nullable Object value) {
        values.put(column, forDatabase(value));
        return this;
    }

    public void insert(JdbcClient jdbc) {
        String columns = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        statement(jdbc, "insert into " + table + " (" + columns + ") values (" + marks + ")")
                .update();
    }

    /** Updates the row with that key; a row that is not there is a defect of the caller. */
    public void update(JdbcClient jdbc, String keyColumn, String key) {
        String settings =
                values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        int rows = statement(jdbc, "update " + table + " set " + settings + " where " + keyColumn + " = ?")
                .param(key)
                .update();
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows in " + table + " for " + key);
        }
    }

    private JdbcClient.StatementSpec statement(JdbcClient jdbc, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object value : values.values()) {
            statement = statement.param(value);
        }
        return statement;
    }

    private static @Nullable Object forDatabase(@Nullable Object value) {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> code ? code.name() : value;
    }
}
