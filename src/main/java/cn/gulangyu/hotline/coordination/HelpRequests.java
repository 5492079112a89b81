package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which authority was asked for what, when it was pressed and what it answered. Art. 10(2)1. */
@Repository
class HelpRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    HelpRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param answeredAt null while the authority has not answered */
    record HelpRequest(
            String id,
            @Nullable String authority,
            @Nullable String request,
            ReplyMeans means,
            Instant requestedAt,
            @Nullable Instant remindedAt,
            @Nullable Boolean helped,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    void ask(String caseNo, String authority, String request, ReplyMeans means, Instant at) {
        jdbc.sql("insert into help_request (id, case_no, authority, request, means, requested_by, requested_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(caseNo)
                .param(authority)
                .param(request)
                .param(means.name())
                .param(Caller.current().userId())
                .param(utc(at))
                .update();
    }

    void reminded(HelpRequest asked) {
        jdbc.sql("update help_request set reminded_at = ? where id = ?")
                .params(utc(clock.instant()), asked.id())
                .update();
    }

    void answered(HelpRequest asked, boolean helped, String answer, Instant at) {
        jdbc.sql("update help_request set helped = ?, answer = ?, answered_at = ?, recorded_by = ? where id = ?")
                .params(helped, answer, utc(at), Caller.current().userId(), asked.id())
                .update();
    }

    /** Every request of the case, the first one first. */
    List<HelpRequest> of(String caseNo) {
        return jdbc.sql("select * from help_request where case_no = ? order by requested_at, id")
                .param(caseNo)
                .query(HelpRequests::read)
                .list();
    }

    /** The request that waits for its answer; there is one at a time. */
    HelpRequest waiting(String caseNo) {
        return of(caseNo).stream()
                .filter(asked -> asked.answeredAt() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no authority is asked for " + caseNo));
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update help_request set authority = null, request = null, answer = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static HelpRequest read(ResultSet row, int number) throws SQLException {
        boolean helped = row.getBoolean("helped");
        boolean known = !row.wasNull();
        return new HelpRequest(
                row.getString("id"),
                row.getString("authority"),
                row.getString("request"),
                ReplyMeans.valueOf(row.getString("means")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "reminded_at"),
                known ? helped : null,
                row.getString("answer"),
                instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
