package cn.gulangyu.hotline.statistics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes cases as the features leave them behind, and marks them as changed, as a step of theirs would. */
final class RawRows {

    private final JdbcClient jdbc;

    RawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void receive(String caseNo, String at, String channel, String topic, String place, int reportCount) {
        jdbc.sql("""
                        insert into case_file (case_no, state, channel, kind, topic, place, received_at, registered_by, title,
                            ground, willing_to_publish, written_reply_wanted, urgent, simple, confidential, unit_limit_days,
                            extension_days, audit_failures, report_count)
                        values (?, 'REGISTERED', ?, 'COMPLAINT', ?, ?, ?, 'agent1', '示例', 'NONE', false, false, false, false,
                            false, 0, 0, 0, ?)""")
                .params(caseNo, channel, topic, place, time(at), reportCount)
                .update();
        changed(caseNo);
    }

    void admit(String caseNo, String admissibility, @Nullable String domain, @Nullable String office) {
        jdbc.sql("update case_file set admissibility = ?, domain = ?, guiding_office = ? where case_no = ?")
                .params(admissibility, domain, office, caseNo)
                .update();
        changed(caseNo);
    }

    void due(String caseNo, String at) {
        set("case_file", "due_at", time(at), "case_no", caseNo);
        changed(caseNo);
    }

    void end(String caseNo, String state, String at) {
        jdbc.sql("update case_file set state = ?, closed_at = ? where case_no = ?")
                .params(state, time(at), caseNo)
                .update();
        changed(caseNo);
    }

    void overdue(String caseNo, String at) {
        set("case_file", "overdue_since", time(at), "case_no", caseNo);
        changed(caseNo);
    }

    void centreReplies(String caseNo, String at) {
        jdbc.sql(
                        "insert into centre_reply (id, case_no, means, replied_at, replied_by) values (?, ?, 'PHONE', ?, 'agent1')")
                .params(UUID.randomUUID().toString(), caseNo, time(at))
                .update();
        changed(caseNo);
    }

    /** Answers the id of the hand-over. */
    String deliver(String caseNo, String unitId, String at, boolean rework, boolean share) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into case_part (id, case_no, hand_over, unit_id, rework, share, delivered_at, due_at,
                            return_window_ends_at)
                        select ?, ?, coalesce(max(hand_over), 0) + 1, ?, ?, ?, ?, ?, ? from case_part where case_no = ?""")
                .params(
                        id,
                        caseNo,
                        unitId,
                        rework,
                        share,
                        time(at),
                        time(at).plusDays(3),
                        time(at).plusHours(4),
                        caseNo)
                .update();
        changed(caseNo);
        return id;
    }

    /** Sets an instant of the hand-over, such as {@code replied_at}. */
    void at(String caseNo, String partId, String column, String at) {
        set("case_part", column, time(at), "id", partId);
        changed(caseNo);
    }

    void flag(String caseNo, String partId, String column, boolean value) {
        set("case_part", column, value, "id", partId);
        changed(caseNo);
    }

    void changed(String caseNo) {
        jdbc.sql("insert into statistics_due (case_no) values (?)")
                .param(caseNo)
                .update();
    }

    private void set(String table, String column, Object value, String key, String keyValue) {
        jdbc.sql("update " + table + " set " + column + " = ? where " + key + " = ?")
                .params(value, keyValue)
                .update();
    }

    static OffsetDateTime time(String at) {
        return Instant.from(OffsetDateTime.parse(at)).atOffset(ZoneOffset.UTC);
    }
}
