package cn.gulangyu.hotline.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-up list. Every change runs in the transaction of the step that makes it. */
@Repository
class FollowUps {

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(String caseNo, String unitId, Instant comesBackAt, @Nullable String explanation) {
        jdbc.sql("insert into follow_up (id, case_no, unit_id, state, noted_at, comes_back_at, explanation, reviews)"
                        + " values (?, ?, ?, 'NOTED', ?, ?, ?, 0)")
                .param(UUID.randomUUID().toString())
                .param(caseNo)
                .param(unitId)
                .param(utc(clock.instant()))
                .param(utc(comesBackAt))
                .param(explanation)
                .update();
    }

    /** The unit takes back what it said before the case was archived. */
    void drop(String caseNo, String unitId) {
        jdbc.sql("update follow_up set state = 'DROPPED', closed_at = ?"
                        + " where case_no = ? and unit_id = ? and state = 'NOTED'")
                .params(utc(clock.instant()), caseNo, unitId)
                .update();
    }

    void enter(FollowUp entry, FollowUpState state) {
        jdbc.sql("update follow_up set state = ?, closed_at = ? where id = ?")
                .param(state.name())
                .param(state.isOver() ? utc(clock.instant()) : null)
                .param(entry.id())
                .update();
    }

    void putOff(FollowUp entry, Instant comesBackAt, String explanation) {
        jdbc.sql("update follow_up set comes_back_at = ?, explanation = ?, reviews = reviews + 1 where id = ?")
                .params(utc(comesBackAt), explanation, entry.id())
                .update();
    }

    void solved(FollowUp entry, String solution) {
        jdbc.sql("update follow_up set solution = ?, reviews = reviews + 1 where id = ?")
                .params(solution, entry.id())
                .update();
        enter(entry, FollowUpState.SOLVED);
    }

    void judged(FollowUp entry, boolean confirmed, @Nullable String opinion) {
        jdbc.sql("update follow_up set opinion = ? where id = ?")
                .param(opinion)
                .param(entry.id())
                .update();
        enter(entry, confirmed ? FollowUpState.CONFIRMED : FollowUpState.OPEN);
    }

    void told(FollowUp entry, Instant at) {
        jdbc.sql("update follow_up set told_at = ? where id = ?")
                .params(utc(at), entry.id())
                .update();
        enter(entry, FollowUpState.CLOSED);
    }

    void forget(String caseNo) {
        jdbc.sql("update follow_up set explanation = null, solution = null, opinion = null where case_no = ?")
                .param(caseNo)
                .update();
    }

    FollowUp get(String id) {
        return jdbc.sql("select * from follow_up where id = ?")
                .param(id)
                .query(FollowUps::read)
                .single();
    }

    List<FollowUp> of(String caseNo) {
        return jdbc.sql("select * from follow_up where case_no = ? order by noted_at, id")
                .param(caseNo)
                .query(FollowUps::read)
                .list();
    }

    /** Every entry that is not over, the first to come back first. */
    List<FollowUp> open() {
        return jdbc.sql("select * from follow_up where closed_at is null order by comes_back_at, id")
                .query(FollowUps::read)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static FollowUp read(ResultSet row, int index) throws SQLException {
        return new FollowUp(
                row.getString("id"),
                row.getString("case_no"),
                row.getString("unit_id"),
                FollowUpState.valueOf(row.getString("state")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getObject("comes_back_at", OffsetDateTime.class).toInstant(),
                row.getInt("reviews"),
                row.getString("explanation"),
                row.getString("solution"),
                row.getString("opinion"),
                instant(row, "told_at"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
