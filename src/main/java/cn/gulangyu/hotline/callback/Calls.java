package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.casefile.CaseErased;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls of all cases, each a row that is never changed but for blanking its words. */
@Repository
class Calls {

    private final JdbcClient jdbc;

    Calls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Call call) {
        jdbc.sql(
                        "insert into callback (id, case_no, unit_id, attempt, called_at, called_by, outcome, in_time, resolved,"
                                + " satisfaction, cause, rework, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(call.caseNo())
                .param(call.unitId())
                .param(call.attempt())
                .param(call.calledAt().atOffset(ZoneOffset.UTC))
                .param(call.calledBy())
                .param(call.outcome().name())
                .param(call.inTime())
                .param(call.resolved())
                .param(name(call.satisfaction()))
                .param(name(call.cause()))
                .param(call.rework())
                .param(call.note())
                .update();
    }

    /** The calls of the case, the first one first. */
    List<Call> of(String caseNo) {
        return jdbc.sql("select * from callback where case_no = ? order by called_at, attempt")
                .param(caseNo)
                .query(Calls::read)
                .list();
    }

    /** How many calls in a row nobody has answered, up to now. */
    int unanswered(String caseNo) {
        int unanswered = 0;
        for (Call call : of(caseNo)) {
            unanswered = call.outcome() == CallOutcome.UNREACHABLE ? unanswered + 1 : 0;
        }
        return unanswered;
    }

    /** Whether the last call sent the matter back to the unit. */
    boolean wentBack(String caseNo) {
        List<Call> calls = of(caseNo);
        return !calls.isEmpty() && calls.get(calls.size() - 1).rework();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update callback set note = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static Call read(ResultSet row, int index) throws SQLException {
        String satisfaction = row.getString("satisfaction");
        String cause = row.getString("cause");
        return new Call(
                row.getString("case_no"),
                row.getString("unit_id"),
                row.getInt("attempt"),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                row.getString("called_by"),
                CallOutcome.valueOf(row.getString("outcome")),
                row.getObject("in_time", Boolean.class),
                row.getObject("resolved", Boolean.class),
                satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
                cause == null ? null : Cause.valueOf(cause),
                row.getBoolean("rework"),
                row.getString("note"));
    }
}
