package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums; never a case. Art. 14(1). */
@Component
@Cites("14(1)")
class Sums {

    private static final String FIGURES = Arrays.stream(Figure.values())
            .map(figure -> "coalesce(sum(" + figure.column() + "), 0) as " + figure.column())
            .collect(Collectors.joining(", "));

    /** How many months in a row a spot is watched, and how many of them it must have come up in to count as coming back. */
    static final int WATCHED_MONTHS = 6;

    static final int MONTHS_TO_COME_BACK = 3;

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts total(Filter filter, Scope scope) {
        Conditions conditions = Conditions.of(filter, scope);
        return jdbc.sql("select " + FIGURES + " from " + table(filter) + conditions.where())
                .params(conditions.values())
                .query((columns, index) -> Counts.read(columns))
                .single();
    }

    /** By code; months as yyyymm. A code that nothing was counted for is not in it. */
    Map<String, Counts> by(Dimension dimension, Filter filter, Scope scope) {
        String table = dimension.isOfTheSpot() ? "statistics_spot" : table(filter);
        Conditions conditions = Conditions.of(filter, scope);
        Map<String, Counts> found = new LinkedHashMap<>();
        jdbc.sql("select " + dimension.column() + " as code, " + FIGURES + " from " + table + conditions.where()
                        + " group by " + dimension.column() + " order by " + dimension.column())
                .params(conditions.values())
                .query((columns, index) -> found.put(columns.getString("code"), Counts.read(columns)))
                .list();
        found.values().removeIf(Counts::isZero);
        return found;
    }

    /** Received less ended, up to the end of the last month: what was open then. */
    long openAtTheEnd(Filter filter, Scope scope) {
        Conditions conditions =
                Conditions.ofCodes(filter, scope).and("in_month <= :last", "last", Filter.number(filter.to()));
        return jdbc.sql("select coalesce(sum(received - ended), 0) from " + table(filter) + conditions.where())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** One topic at one place. */
    record Spot(String topic, String place, int months, long received, long overdue, long reworked, long repeated) {}

    /** Where matters pile up: most received first. Art. 14(2). */
    List<Spot> spots(Filter filter, Scope scope, int atMost) {
        return spots(Conditions.of(filter, scope), "sum(received) > 0", atMost);
    }

    /** What keeps coming back in the months up to the last one. Art. 14(2). */
    List<Spot> comingBack(Filter filter, Scope scope, int atMost) {
        return spots(
                Conditions.of(filter.lastMonths(WATCHED_MONTHS), scope),
                "count(distinct case when received > 0 then in_month end) >= " + MONTHS_TO_COME_BACK,
                atMost);
    }

    private List<Spot> spots(Conditions conditions, String having, int atMost) {
        return jdbc.sql("select topic, place, count(distinct case when received > 0 then in_month end) as months,"
                        + " sum(received) as received, sum(overdue) as overdue, sum(reworked) as reworked,"
                        + " sum(repeated) as repeated from statistics_spot" + conditions.where()
                        + " group by topic, place having " + having
                        + " order by sum(received) desc, topic, place limit :rows")
                .params(conditions.values())
                .param("rows", atMost)
                .query((columns, index) -> new Spot(
                        columns.getString("topic"),
                        columns.getString("place"),
                        columns.getInt("months"),
                        columns.getLong("received"),
                        columns.getLong("overdue"),
                        columns.getLong("reworked"),
                        columns.getLong("repeated")))
                .list();
    }

    private static String table(Filter filter) {
        return filter.namesASpot() ? "statistics_spot" : "statistics_month";
    }
}
