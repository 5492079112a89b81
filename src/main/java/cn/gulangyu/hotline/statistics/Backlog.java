package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open cases now: how many, how old, and what is about to fall due. Art. 14(1), 14(2), 17(1). */
@Component
@Cites({"14(1)", "17(1)"})
class Backlog {

    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many open cases are in each {@link Standing}. */
    record Count(Map<Standing, Long> standings) {

        long of(Standing standing) {
            return standings.getOrDefault(standing, 0L);
        }
    }

    Count total(Filter filter, Scope scope) {
        return new Count(jdbc.sql("select " + sums() + " from statistics_open"
                        + conditions(filter, scope).where())
                .params(values(filter, scope))
                .query((columns, index) -> standings(columns))
                .single());
    }

    /** By unit id, '' for what no unit has yet; a matter of several units counts for each. */
    Map<String, Count> byUnit(Filter filter, Scope scope) {
        Map<String, Count> found = new LinkedHashMap<>();
        jdbc.sql("select unit_id, " + sums() + " from statistics_open"
                        + Conditions.ofCodes(filter, scope).where()
                        + " group by unit_id order by count(*) desc, unit_id")
                .params(values(filter, scope))
                .query((columns, index) -> found.put(columns.getString("unit_id"), new Count(standings(columns))))
                .list();
        return found;
    }

    /** One matter that waits for its reply, and until when. */
    record DueCase(String caseNo, String unitId, String topic, String place, OffsetDateTime dueAt, boolean overdue) {}

    /** What falls due next, and what has: first due first. */
    List<DueCase> dueNext(Filter filter, Scope scope, int atMost) {
        Instant now = clock.instant();
        Conditions conditions = conditions(filter, scope).and("unanswered").and("due_at is not null");
        return jdbc.sql("select case_no, unit_id, topic, place, due_at from statistics_open" + conditions.where()
                        + " order by due_at, case_no limit :rows")
                .params(conditions.values())
                .param("rows", atMost)
                .query((columns, index) -> {
                    OffsetDateTime dueAt = columns.getObject("due_at", OffsetDateTime.class);
                    return new DueCase(
                            columns.getString("case_no"),
                            columns.getString("unit_id"),
                            columns.getString("topic"),
                            columns.getString("place"),
                            ChinaTime.offset(dueAt.toInstant()),
                            !dueAt.toInstant().isAfter(now));
                })
                .list();
    }

    /** A matter of several units counts once, with the unit that replies, unless one unit's backlog is asked for. */
    static Conditions conditions(Filter filter, Scope scope) {
        Conditions conditions = Conditions.ofCodes(filter, scope);
        return scope.isOfUnits() || !filter.unit().isEmpty() ? conditions : conditions.and("leads");
    }

    /** The instants that the standings speak of. */
    static Map<String, Object> instants(Instant now) {
        LocalDate today = ChinaTime.date(now);
        Map<String, Object> instants = new LinkedHashMap<>();
        instants.put("now", now.atOffset(ZoneOffset.UTC));
        instants.put("soon", now.plusSeconds(Standing.SOON.toSeconds()).atOffset(ZoneOffset.UTC));
        for (int days : Standing.AGES) {
            instants.put(
                    "days" + days, ChinaTime.endOf(today.minusDays(days + 1L)).atOffset(ZoneOffset.UTC));
        }
        return instants;
    }

    private Map<String, Object> values(Filter filter, Scope scope) {
        Map<String, Object> values = instants(clock.instant());
        values.putAll(Conditions.ofCodes(filter, scope).values());
        return values;
    }

    private static String sums() {
        return Arrays.stream(Standing.values())
                .map(standing -> "coalesce(sum(case when " + standing.condition() + " then 1 else 0 end), 0) as "
                        + standing.column())
                .collect(Collectors.joining(", "));
    }

    private static Map<Standing, Long> standings(java.sql.ResultSet columns) throws java.sql.SQLException {
        Map<Standing, Long> found = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            found.put(standing, columns.getLong(standing.column()));
        }
        return found;
    }
}
