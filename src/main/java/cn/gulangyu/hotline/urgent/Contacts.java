package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.casefile.CaseErased;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attempts to reach units, and the transfers that were set going. Art. 13(1) para. 2. */
@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ContactAttempt attempt) {
        jdbc.sql("insert into contact_attempt"
                        + " (id, case_no, unit_id, attempted_at, attempted_by, number_dialled, reached, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(attempt.caseNo())
                .param(attempt.unitId())
                .param(attempt.at().atOffset(ZoneOffset.UTC))
                .param(attempt.by())
                .param(attempt.number())
                .param(attempt.reached())
                .param(attempt.note())
                .update();
    }

    void add(CrossDomainTransfer transfer) {
        jdbc.sql("insert into cross_domain_transfer (id, case_no, alerted_at, recorded_by, alerted, agreed)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(transfer.caseNo())
                .param(transfer.alertedAt().atOffset(ZoneOffset.UTC))
                .param(transfer.by())
                .param(transfer.alerted())
                .param(transfer.agreed())
                .update();
    }

    /** The attempts of the case, the first one first. */
    List<ContactAttempt> attempts(String caseNo) {
        return jdbc.sql("select * from contact_attempt where case_no = ? order by attempted_at, id")
                .param(caseNo)
                .query((row, index) -> new ContactAttempt(
                        row.getString("case_no"),
                        row.getString("unit_id"),
                        instant(row.getObject("attempted_at", OffsetDateTime.class)),
                        row.getString("attempted_by"),
                        row.getString("number_dialled"),
                        row.getBoolean("reached"),
                        row.getString("note")))
                .list();
    }

    List<CrossDomainTransfer> transfers(String caseNo) {
        return jdbc.sql("select * from cross_domain_transfer where case_no = ? order by alerted_at, id")
                .param(caseNo)
                .query((row, index) -> new CrossDomainTransfer(
                        row.getString("case_no"),
                        instant(row.getObject("alerted_at", OffsetDateTime.class)),
                        row.getString("recorded_by"),
                        row.getString("alerted"),
                        row.getString("agreed")))
                .list();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update contact_attempt set note = null where case_no = ?")
                .param(erased.caseNo())
                .update();
        jdbc.sql("update cross_domain_transfer set alerted = null, agreed = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
