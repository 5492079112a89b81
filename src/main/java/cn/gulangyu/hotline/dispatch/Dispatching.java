package cn.gulangyu.hotline.dispatch;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sets the limit of a classified case, and finds the unit that a returned one goes to. Art. 10(1), 11 para. 1, 13. */
@Component
@Cites({"10(1)", "11p1", "13(1)"})
public class Dispatching {

    private final Cases cases;
    private final Parts parts;
    private final CaseLimit limit;
    private final CaseJournal journal;

    Dispatching(Cases cases, Parts parts, CaseLimit limit, CaseJournal journal) {
        this.cases = cases;
        this.parts = parts;
        this.limit = limit;
        this.journal = journal;
    }

    /** Records the classification and answers when the reply is due. A hand-over never moves the day of receipt. */
    public Instant setLimit(String caseNo, Domain domain, GuidingOffice office, String unitId, int unitLimitDays) {
        CaseFile file = cases.get(caseNo);
        Deadline deadline = limit.of(file, domain, unitLimitDays);
        cases.dispatch(caseNo, domain, file.guidedBy(office), unitLimitDays, deadline);
        journal.append(
                caseNo,
                JournalEvent.DEADLINE_SET,
                deadline.clause(),
                Map.of("dueAt", deadline.dueAt().toString(), "unitId", unitId, "domain", domain.name()),
                null);
        return deadline.dueAt();
    }

    /** The limit of a unit's share is that of the joint matter, which arranging it has set. Art. 10(2)3. */
    public Instant shareLimit(String caseNo) {
        return Objects.requireNonNull(cases.get(caseNo).dueAt(), "no limit set for " + caseNo);
    }

    /** The unit that the Centre named when it accepted that unit's return. */
    public String nextUnit(String caseNo, String unitId) {
        Part returned = parts.current(caseNo, unitId);
        if (returned.dispatchToUnitId() == null) {
            throw new IllegalStateException("no unit named for " + caseNo);
        }
        journal.append(
                caseNo,
                JournalEvent.DISPATCHED,
                Clause.of("11p1"),
                Map.of("from", returned.unitId(), "unitId", returned.dispatchToUnitId()),
                null);
        return returned.dispatchToUnitId();
    }
}
