package cn.gulangyu.hotline.handover;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To which line a matter was handed over, by whom and how, and whether that line took it. Art. 4. */
@Repository
class HandOvers {

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the Centre did. */
    record Offer(String line, String contact, ReplyMeans means, Instant at, String told) {}

    /** What the other line did: took the matter under its number, or refused it with a reason. */
    record Acknowledgement(
            boolean taken,
            @Nullable String referenceNo,
            @Nullable String refusal,
            Instant at) {}

    record HandOver(
            String id,
            String line,
            @Nullable String contact,
            ReplyMeans means,
            @Nullable String told,
            Instant at,
            @Nullable Boolean taken,
            @Nullable String referenceNo,
            @Nullable String refusal,
            @Nullable Instant acknowledgedAt) {}

    void offer(String caseNo, Offer offer) {
        jdbc.sql("insert into hand_over (id, case_no, line, contact, means, told, handed_over_by, handed_over_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(caseNo)
                .param(offer.line())
                .param(offer.contact())
                .param(offer.means().name())
                .param(offer.told())
                .param(Caller.current().userId())
                .param(offer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void acknowledge(HandOver offered, Acknowledgement answer) {
        jdbc.sql("update hand_over set taken = ?, reference_no = ?, refusal = ?, acknowledged_by = ?,"
                        + " acknowledged_at = ? where id = ?")
                .param(answer.taken())
                .param(answer.referenceNo())
                .param(answer.refusal())
                .param(Caller.current().userId())
                .param(answer.at().atOffset(ZoneOffset.UTC))
                .param(offered.id())
                .update();
    }

    /** Every hand-over of the case, the first one first. */
    List<HandOver> of(String caseNo) {
        return jdbc.sql("select * from hand_over where case_no = ? order by handed_over_at, id")
                .param(caseNo)
                .query(HandOvers::read)
                .list();
    }

    /** The hand-over that the other line has not answered yet. */
    HandOver waiting(String caseNo) {
        return of(caseNo).stream()
                .filter(offered -> offered.taken() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is handed over of " + caseNo));
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update hand_over set contact = null, told = null, reference_no = null, refusal = null"
                        + " where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static HandOver read(ResultSet row, int number) throws SQLException {
        boolean taken = row.getBoolean("taken");
        boolean answered = !row.wasNull();
        OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new HandOver(
                row.getString("id"),
                row.getString("line"),
                row.getString("contact"),
                ReplyMeans.valueOf(row.getString("means")),
                row.getString("told"),
                row.getObject("handed_over_at", OffsetDateTime.class).toInstant(),
                answered ? taken : null,
                row.getString("reference_no"),
                row.getString("refusal"),
                acknowledged == null ? null : acknowledged.toInstant());
    }
}
