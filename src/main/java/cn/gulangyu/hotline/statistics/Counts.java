package cn.gulangyu.hotline.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** One number for each {@link Figure}. Adding commutes, so that it doesn't matter in which order cases are counted. */
final class Counts {

    private final Map<Figure, Long> values;

    Counts() {
        this(new EnumMap<>(Figure.class));
    }

    private Counts(Map<Figure, Long> values) {
        this.values = values;
    }

    static Counts read(ResultSet columns) throws SQLException {
        Counts counts = new Counts();
        for (Figure figure : Figure.values()) {
            counts.put(figure, columns.getLong(figure.column()));
        }
        return counts;
    }

    long get(Figure figure) {
        return values.getOrDefault(figure, 0L);
    }

    void add(Figure figure) {
        put(figure, get(figure) + 1);
    }

    Counts plus(Counts more) {
        return merged(more, 1);
    }

    Counts minus(Counts less) {
        return merged(less, -1);
    }

    private Counts merged(Counts other, int sign) {
        Counts sums = new Counts(new EnumMap<>(values));
        other.values.forEach((figure, value) -> sums.put(figure, get(figure) + sign * value));
        return sums;
    }

    /** What is zero is not kept, so that equal numbers make equal counts. */
    private void put(Figure figure, long value) {
        if (value == 0) {
            values.remove(figure);
        } else {
            values.put(figure, value);
        }
    }

    boolean isZero() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && values.equals(counts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
