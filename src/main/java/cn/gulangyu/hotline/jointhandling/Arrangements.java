package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.unit.UnitList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which unit leads a case and which ones co-handle it, as the Management Office or the meeting decided. Art. 10(2)3. */
@Repository
@Cites("10(2)3")
public class Arrangements {

    private static final Clause CLAUSE = Clause.of("10(2)3");

    private final JdbcClient jdbc;
    private final UnitList unitList;
    private final CaseJournal journal;
    private final Clock clock;

    Arrangements(JdbcClient jdbc, UnitList unitList, CaseJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.unitList = unitList;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param gatheredAt when all shares were done and the lead began with the one reply; null until then */
    record Arrangement(
            String id,
            Basis basis,
            String leadUnitId,
            List<String> coHandlers,
            @Nullable String reason,
            Instant arrangedAt,
            @Nullable Instant gatheredAt) {}

    void arrange(String caseNo, Basis basis, JointUnits.Chosen units, @Nullable String reason) {
        String others = unitList.code(units.coHandlers());
        jdbc.sql("insert into joint_arrangement"
                        + " (id, case_no, basis, lead_unit_id, co_handlers, reason, arranged_by, arranged_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(caseNo)
                .param(basis.name())
                .param(units.lead())
                .param(others)
                .param(reason)
                .param(Caller.current().userId())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.append(
                caseNo,
                JournalEvent.JOINT_HANDLING_ARRANGED,
                CLAUSE,
                Map.of("basis", basis.name(), "unitId", units.lead(), "coHandlers", others),
                reason);
    }

    /** Every share has passed its audit; that unit, which a return may have moved the lead to, replies for all. */
    public void gather(String caseNo, String leadUnitId) {
        // An urgent matter went to the listed units without anybody arranging it.
        of(caseNo)
                .ifPresent(arrangement -> jdbc.sql(
                                "update joint_arrangement set lead_unit_id = ?, gathered_at = ? where id = ?")
                        .params(leadUnitId, clock.instant().atOffset(ZoneOffset.UTC), arrangement.id())
                        .update());
        journal.append(caseNo, JournalEvent.RESULTS_GATHERED, CLAUSE, Map.of("unitId", leadUnitId), null);
    }

    /** The arrangement that holds. */
    Optional<Arrangement> of(String caseNo) {
        List<Arrangement> newestFirst = jdbc.sql(
                        "select * from joint_arrangement where case_no = ? order by arranged_at desc")
                .param(caseNo)
                .query(this::read)
                .list();
        return newestFirst.stream().findFirst();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update joint_arrangement set reason = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private Arrangement read(ResultSet row, int number) throws SQLException {
        OffsetDateTime gathered = row.getObject("gathered_at", OffsetDateTime.class);
        return new Arrangement(
                row.getString("id"),
                Basis.valueOf(row.getString("basis")),
                row.getString("lead_unit_id"),
                unitList.of(row.getString("co_handlers")),
                row.getString("reason"),
                row.getObject("arranged_at", OffsetDateTime.class).toInstant(),
                gathered == null ? null : gathered.toInstant());
    }
}
