package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.TestDatabases;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counting over a database of its own, without engine and web. */
record StatisticsFixture(DatabaseSlice slice, RawRows raw) implements AutoCloseable {

    static final Scope EVERYTHING = new Scope("", java.util.Set.of());

    static StatisticsFixture on(TestDatabases database, Clock clock) {
        DatabaseSlice slice = DatabaseSlice.over(
                database.fresh(),
                clock,
                DueRows.class,
                RawCases.class,
                SumRows.class,
                OpenRows.class,
                Aggregation.class,
                Sums.class,
                Backlog.class);
        return new StatisticsFixture(slice, new RawRows(slice.jdbc()));
    }

    Aggregation aggregation() {
        return slice.bean(Aggregation.class);
    }

    Sums sums() {
        return slice.bean(Sums.class);
    }

    Backlog backlog() {
        return slice.bean(Backlog.class);
    }

    /** The sums as they are stored, zeros left out. */
    Map<Cell, Counts> stored(String table, boolean withSpot) {
        Map<Cell, Counts> found = new HashMap<>();
        slice.jdbc()
                .sql("select * from " + table)
                .query((columns, index) -> found.put(
                        new Cell(
                                columns.getInt("in_month"),
                                columns.getString("unit_id"),
                                columns.getString("office"),
                                columns.getString("domain"),
                                columns.getString("channel"),
                                withSpot ? columns.getString("topic") : "",
                                withSpot ? columns.getString("place") : ""),
                        Counts.read(columns)))
                .list();
        found.values().removeIf(Counts::isZero);
        return found;
    }

    /** What the cases as they stand add up to. */
    Map<Cell, Counts> recomputed(boolean withSpot) {
        List<String> numbers = slice.jdbc()
                .sql("select case_no from case_file")
                .query(String.class)
                .list();
        Map<Cell, Counts> sums = new HashMap<>();
        slice.bean(RawCases.class)
                .read(numbers)
                .forEach(file -> Counting.of(file)
                        .forEach((cell, counts) ->
                                sums.merge(withSpot ? cell : cell.withoutSpot(), counts, Counts::plus)));
        return sums;
    }

    @Override
    public void close() {
        slice.close();
    }
}
