package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.ShippedCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finished activities as the engine's history would tell them: those that are there so far and not counted yet. */
final class Visits implements FinishedActivities {

    private static final Comparator<Visit> FIRST_ENDED =
            Comparator.comparing(Visit::endedAt).thenComparing(Visit::id);

    private final JdbcClient jdbc;
    private final List<Visit> there = new ArrayList<>();
    private int atOnce = HeatCounting.BATCH;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void come(List<Visit> more) {
        there.addAll(more);
    }

    void leave() {
        there.clear();
    }

    void atOnce(int batch) {
        atOnce = batch;
    }

    @Override
    public List<Visit> uncounted(Instant from, int limit) {
        Set<String> counted = new HashSet<>(jdbc.sql("select activity_instance_id from heat_visit")
                .query(String.class)
                .list());
        return there.stream()
                .filter(visit -> !visit.endedAt().isBefore(from) && !counted.contains(visit.id()))
                .sorted(FIRST_ENDED)
                .limit(Math.min(limit, atOnce))
                .toList();
    }

    /** All of it counted at once by itself, which the sums must equal however they came about. */
    static Map<HeatKey, HeatSums> recomputed(List<Visit> visits) {
        Map<HeatKey, HeatSums> sums = new HashMap<>();
        Map<Visit.Place, Integer> times = new HashMap<>();
        for (Visit visit : visits.stream().sorted(FIRST_ENDED).toList()) {
            boolean again = visit.stays() && times.merge(visit.place(), 1, Integer::sum) > 1;
            sums.merge(visit.key(), visit.sums(ShippedCalendar.CALENDAR, again), HeatSums::plus);
        }
        return sums;
    }

    static Map<HeatKey, HeatSums> counted(JdbcClient jdbc) {
        Map<HeatKey, HeatSums> sums = new HashMap<>();
        jdbc.sql("select * from heat_day").query(row -> {
            HeatKey key = new HeatKey(
                    row.getString("definition_key"),
                    row.getObject("day_date", java.time.LocalDate.class),
                    row.getInt("version"),
                    row.getString("activity_id"),
                    row.getString("unit_id"),
                    row.getString("domain"),
                    row.getString("channel"));
            sums.put(
                    key,
                    new HeatSums(
                            row.getLong("visits"),
                            row.getLong("working_seconds"),
                            row.getLong("calendar_seconds"),
                            row.getLong("dated"),
                            row.getLong("overdue"),
                            row.getLong("claimed"),
                            row.getLong("waiting_seconds"),
                            row.getLong("claimed_seconds"),
                            row.getLong("returned")));
        });
        return sums;
    }

    static Visit task(String id, String caseNo, String startedAt, String endedAt) {
        return new Visit(
                id,
                "unit-handling",
                1,
                "Task_Handle",
                "userTask",
                "instance-" + caseNo,
                caseNo,
                "ferry",
                "TOURISM",
                "HOTLINE",
                at(startedAt),
                at(endedAt),
                null,
                null);
    }

    static Instant at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }
}
