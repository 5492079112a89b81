package cn.gulangyu.hotline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads one row in our own types: instants, codes, and null where the column is. */
public record Row(ResultSet columns) {

    public String text(String column) throws SQLException {
        return present(column, columns.getString(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    public Instant instant(String column) throws SQLException {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime at = columns.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E codeOrNull(String column, Class<E> type) throws SQLException {
        String name = columns.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        boolean value = columns.getBoolean(column);
        return columns.wasNull() ? null : value;
    }

    public int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column is null: " + column);
        }
        return value;
    }
}
