package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseErased;
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

/** What the Management Office wants of the Market Office where it leads a tourism matter, and what it got. Art. 3(1). */
@Repository
class OfficeLeads {

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeLeads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param supportedAt null while the Market Office has not given its opinion */
    record OfficeLead(
            String id,
            @Nullable String study,
            @Nullable String supportWanted,
            Instant ledAt,
            @Nullable String support,
            @Nullable Instant supportedAt) {}

    void take(String caseNo, String study, String supportWanted) {
        jdbc.sql("insert into office_lead (id, case_no, study, support_wanted, led_by, led_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(caseNo)
                .param(study)
                .param(supportWanted)
                .param(Caller.current().userId())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void support(OfficeLead lead, String support) {
        jdbc.sql("update office_lead set support = ?, supported_by = ?, supported_at = ? where id = ?")
                .params(support, Caller.current().userId(), clock.instant().atOffset(ZoneOffset.UTC), lead.id())
                .update();
    }

    List<OfficeLead> of(String caseNo) {
        return jdbc.sql("select * from office_lead where case_no = ? order by led_at")
                .param(caseNo)
                .query(OfficeLeads::read)
                .list();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update office_lead set study = null, support_wanted = null, support = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static OfficeLead read(ResultSet row, int number) throws SQLException {
        OffsetDateTime supported = row.getObject("supported_at", OffsetDateTime.class);
        return new OfficeLead(
                row.getString("id"),
                row.getString("study"),
                row.getString("support_wanted"),
                row.getObject("led_at", OffsetDateTime.class).toInstant(),
                row.getString("support"),
                supported == null ? null : supported.toInstant());
    }
}
