package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted, as it is asked for. Reads sums, or the cases behind one number; never the engine's history. */
@Repository
class HeatReading {

    private static final int LISTED = 100;

    private final JdbcClient jdbc;

    HeatReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which the cases of an activity are listed, worst first, and which of them. */
    enum Order {
        WORKING("working_seconds", ""),
        CALENDAR("calendar_seconds", ""),
        LATEST("ended_at", ""),
        OVERDUE("working_seconds", " and overdue"),
        RETURNED("ended_at", " and returned");

        private final String column;
        private final String condition;

        Order(String column, String condition) {
            this.column = column;
            this.condition = condition;
        }
    }

    record ActivityHeat(String activityId, HeatSums sums) {}

    List<ActivityHeat> activities(String definitionKey, HeatQuestion question) {
        String sql = """
                select activity_id, sum(visits) as visits, sum(working_seconds) as working,
                    sum(calendar_seconds) as calendar, sum(dated) as dated, sum(overdue) as overdue,
                    sum(claimed) as claimed, sum(waiting_seconds) as waiting, sum(claimed_seconds) as claimed_seconds,
                    sum(returned) as returned
                from heat_day where definition_key = :definition and day_date between :from and :to%s
                group by activity_id order by activity_id""".formatted(conditions(question));
        return jdbc.sql(sql)
                .param("definition", definitionKey)
                .param("from", question.from())
                .param("to", question.to())
                .params(question.wanted())
                .query((row, number) -> new ActivityHeat(row.getString("activity_id"), sums(row)))
                .list();
    }

    private static HeatSums sums(ResultSet row) throws SQLException {
        return new HeatSums(
                row.getLong("visits"),
                row.getLong("working"),
                row.getLong("calendar"),
                row.getLong("dated"),
                row.getLong("overdue"),
                row.getLong("claimed"),
                row.getLong("waiting"),
                row.getLong("claimed_seconds"),
                row.getLong("returned"));
    }

    /** One time that a case was at an activity. */
    record Stay(
            String caseNo,
            String processInstanceId,
            String unitId,
            OffsetDateTime startedAt,
            OffsetDateTime endedAt,
            long workingSeconds,
            long calendarSeconds,
            boolean overdue,
            boolean returned) {}

    /** The first hundred in that order. */
    List<Stay> stays(String definitionKey, String activityId, HeatQuestion question, Order order) {
        String sql = """
                select * from heat_visit
                where definition_key = :definition and activity_id = :activity and ended_at >= :from and ended_at < :to%s
                order by %s desc, activity_instance_id
                limit :limit""".formatted(conditions(question) + order.condition, order.column);
        return jdbc.sql(sql)
                .param("definition", definitionKey)
                .param("activity", activityId)
                .param("from", ChinaTime.endOf(question.from().minusDays(1)).atOffset(ZoneOffset.UTC))
                .param("to", ChinaTime.endOf(question.to()).atOffset(ZoneOffset.UTC))
                .param("limit", LISTED)
                .params(question.wanted())
                .query(HeatReading::stay)
                .list();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                row.getString("case_no"),
                row.getString("process_instance_id"),
                row.getString("unit_id"),
                local(row, "started_at"),
                local(row, "ended_at"),
                row.getLong("working_seconds"),
                row.getLong("calendar_seconds"),
                row.getBoolean("overdue"),
                row.getBoolean("returned"));
    }

    /** How often a row of a table answered. */
    record RowHeat(int version, String ruleId, long evaluations) {}

    List<RowHeat> rows(String decisionKey, HeatQuestion question) {
        String sql = """
                select version, rule_id, sum(evaluations) as evaluations from heat_rule_day
                where decision_key = :decision and day_date between :from and :to%s
                group by version, rule_id order by version desc, evaluations desc, rule_id""".formatted(question.version() == null ? "" : " and version = :version");
        return jdbc.sql(sql)
                .param("decision", decisionKey)
                .param("from", question.from())
                .param("to", question.to())
                .param("version", question.version() == null ? 0 : question.version())
                .query((row, number) ->
                        new RowHeat(row.getInt("version"), row.getString("rule_id"), row.getLong("evaluations")))
                .list();
    }

    /** One answer of a row, by the id under which Cockpit shows its inputs and outputs. */
    record Evaluation(String caseNo, String decisionInstanceId, int version, OffsetDateTime evaluatedAt) {}

    /** The last hundred. */
    List<Evaluation> evaluations(String decisionKey, String ruleId, HeatQuestion question) {
        return jdbc.sql("""
                        select * from heat_rule where decision_key = :decision and rule_id = :rule
                            and evaluated_at >= :from and evaluated_at < :to
                        order by evaluated_at desc, decision_instance_id
                        limit :limit""")
                .param("decision", decisionKey)
                .param("rule", ruleId)
                .param("from", ChinaTime.endOf(question.from().minusDays(1)).atOffset(ZoneOffset.UTC))
                .param("to", ChinaTime.endOf(question.to()).atOffset(ZoneOffset.UTC))
                .param("limit", LISTED)
                .query((row, number) -> new Evaluation(
                        row.getString("case_no"),
                        row.getString("decision_instance_id"),
                        row.getInt("version"),
                        local(row, "evaluated_at")))
                .list();
    }

    private static String conditions(HeatQuestion question) {
        Map<String, Object> wanted = question.wanted();
        return wanted.keySet().stream()
                .map(column -> " and " + column + " = :" + column)
                .collect(Collectors.joining());
    }

    private static OffsetDateTime local(ResultSet row, String column) throws SQLException {
        Instant at = row.getObject(column, OffsetDateTime.class).toInstant();
        return ChinaTime.offset(at);
    }
}
