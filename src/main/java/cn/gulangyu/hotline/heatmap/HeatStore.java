package cn.gulangyu.hotline.heatmap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was counted. One server writes at a time, whoever holds the {@link HeatProgress}. */
@Repository
class HeatStore {

    private static final String ADD = """
            update heat_day set visits = visits + :visits, working_seconds = working_seconds + :working,
                calendar_seconds = calendar_seconds + :calendar, dated = dated + :dated, overdue = overdue + :overdue,
                claimed = claimed + :claimed, waiting_seconds = waiting_seconds + :waiting,
                claimed_seconds = claimed_seconds + :claimedSeconds, returned = returned + :returned
            where definition_key = :definition and day_date = :day and version = :version and activity_id = :activity
                and unit_id = :unit and domain = :domain and channel = :channel""";

    private static final String INSERT = """
            insert into heat_day (definition_key, day_date, version, activity_id, unit_id, domain, channel, visits,
                working_seconds, calendar_seconds, dated, overdue, claimed, waiting_seconds, claimed_seconds, returned)
            values (:definition, :day, :version, :activity, :unit, :domain, :channel, :visits,
                :working, :calendar, :dated, :overdue, :claimed, :waiting, :claimedSeconds, :returned)""";

    private final JdbcClient jdbc;

    HeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places where those cases have been, as far as they are counted. */
    Set<Visit.Place> places(Collection<String> caseNos) {
        return new HashSet<>(jdbc.sql("""
                        select distinct case_no, definition_key, activity_id, unit_id from heat_visit
                        where stays and case_no in (:cases)""")
                .param("cases", caseNos)
                .query((row, number) -> new Visit.Place(
                        row.getString("case_no"),
                        row.getString("definition_key"),
                        row.getString("activity_id"),
                        row.getString("unit_id")))
                .list());
    }

    void write(Visit visit, HeatSums sums) {
        jdbc.sql("""
                        insert into heat_visit (activity_instance_id, definition_key, version, activity_id,
                            process_instance_id, case_no, unit_id, domain, channel, started_at, ended_at,
                            working_seconds, calendar_seconds, overdue, returned, stays)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        visit.id(),
                        visit.definitionKey(),
                        visit.version(),
                        visit.activityId(),
                        visit.processInstanceId(),
                        visit.caseNo(),
                        visit.unitId(),
                        visit.domain(),
                        visit.channel(),
                        visit.startedAt().atOffset(ZoneOffset.UTC),
                        visit.endedAt().atOffset(ZoneOffset.UTC),
                        sums.workingSeconds(),
                        sums.calendarSeconds(),
                        visit.overdue(),
                        sums.returned() > 0,
                        visit.stays())
                .update();
    }

    void add(HeatKey key, HeatSums sums) {
        if (bound(ADD, key, sums).update() == 0) {
            bound(INSERT, key, sums).update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, HeatKey key, HeatSums sums) {
        return jdbc.sql(sql)
                .param("definition", key.definitionKey())
                .param("day", key.day())
                .param("version", key.version())
                .param("activity", key.activityId())
                .param("unit", key.unitId())
                .param("domain", key.domain())
                .param("channel", key.channel())
                .param("visits", sums.visits())
                .param("working", sums.workingSeconds())
                .param("calendar", sums.calendarSeconds())
                .param("dated", sums.dated())
                .param("overdue", sums.overdue())
                .param("claimed", sums.claimed())
                .param("waiting", sums.waitingSeconds())
                .param("claimedSeconds", sums.claimedSeconds())
                .param("returned", sums.returned());
    }

    /** Drops what is only passed and ended before that instant. */
    void dropPassed(Instant before) {
        jdbc.sql("delete from heat_visit where not stays and ended_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    void empty() {
        for (String table : new String[] {"heat_visit", "heat_day", "heat_rule", "heat_rule_day"}) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
