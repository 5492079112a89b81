package cn.gulangyu.hotline.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waiting mails. Each statement is a transaction of its own, so that no row is locked while a server is talked to. */
@Repository
class OutboxRows {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail that waits to be sent. */
    record Waiting(String id, MailKind kind, String caseNo, String recipient, Instant writtenAt) {}

    /** The mails whose next attempt is due, the oldest first. */
    List<Waiting> due(Instant now) {
        return jdbc.sql("select * from mail_outbox where state = 'WAITING' and next_attempt_at <= ?"
                        + " order by written_at, id fetch first " + AT_ONCE + " rows only")
                .param(utc(now))
                .query((row, index) -> new Waiting(
                        row.getString("id"),
                        MailKind.valueOf(row.getString("kind")),
                        row.getString("case_no"),
                        row.getString("recipient"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Takes the mail for one attempt; false where another node has taken it. Whoever dies with it leaves it to be tried
     * again at that instant.
     */
    boolean claim(Waiting mail, Instant now, Instant nextAttemptAt) {
        return jdbc.sql("update mail_outbox set next_attempt_at = ?, attempts = attempts + 1"
                                + " where id = ? and state = 'WAITING' and next_attempt_at <= ?")
                        .params(utc(nextAttemptAt), mail.id(), utc(now))
                        .update()
                == 1;
    }

    void sent(Waiting mail, Instant at) {
        jdbc.sql("update mail_outbox set state = 'SENT', sent_at = ? where id = ?")
                .params(utc(at), mail.id())
                .update();
    }

    void giveUp(Waiting mail) {
        jdbc.sql("update mail_outbox set state = 'GIVEN_UP' where id = ?")
                .param(mail.id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
