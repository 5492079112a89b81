package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of units circulated (通报) because a rework failed audit again, which counts as overdue. Art. 13(3). */
@Component
@Cites("13(3)")
public class CircularList {

    private static final Clause CLAUSE = Clause.of("13(3)");

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final Clock clock;

    CircularList(JdbcClient jdbc, Cases cases, Parts parts, CaseJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.clock = clock;
    }

    public void enter(String caseNo, String unitId) {
        insert(caseNo, unitId, CLAUSE);
        cases.overdue(caseNo);
        parts.overdue(parts.current(caseNo, unitId));
        journal.append(caseNo, JournalEvent.CIRCULATED, CLAUSE, Map.of("unitId", unitId), null);
    }

    /** Enters a unit that supervision has brought to its top rung, once for the same clause of the same case. Art. 18. */
    void circulate(String caseNo, String unitId, Clause clause) {
        boolean entered = all().stream()
                .anyMatch(entry -> entry.caseNo().equals(caseNo)
                        && entry.unitId().equals(unitId)
                        && entry.clause().equals(clause.id()));
        if (!entered) {
            insert(caseNo, unitId, clause);
            journal.append(caseNo, JournalEvent.CIRCULATED, clause, Map.of("unitId", unitId), null);
        }
    }

    private void insert(String caseNo, String unitId, Clause clause) {
        jdbc.sql("insert into circular_entry (id, case_no, unit_id, clause, entered_at) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        caseNo,
                        unitId,
                        clause.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One unit on the list, and for which case. */
    record Entry(String caseNo, String unitId, String clause, OffsetDateTime enteredAt) {}

    List<Entry> all() {
        return jdbc.sql("select case_no, unit_id, clause, entered_at from circular_entry order by entered_at desc")
                .query((columns, index) -> new Entry(
                        columns.getString("case_no"),
                        columns.getString("unit_id"),
                        columns.getString("clause"),
                        ChinaTime.offset(columns.getObject("entered_at", OffsetDateTime.class)
                                .toInstant())))
                .list();
    }
}
