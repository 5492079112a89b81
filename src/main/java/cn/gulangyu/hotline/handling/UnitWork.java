package cn.gulangyu.hotline.handling;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.PartTerms;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of a unit's part that the clock or the diagram takes: delivery, the end of the window, reminder, overdue. */
@Component
@Cites({"11p1", "13(1)", "17"})
public class UnitWork {

    private final Cases cases;
    private final Parts parts;
    private final CaseLimit limit;
    private final CaseJournal journal;
    private final Deadlines deadlines;
    private final Clock clock;

    UnitWork(Cases cases, Parts parts, CaseLimit limit, CaseJournal journal, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.limit = limit;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A part as it was handed over.
     *
     * @param dueAt the case's limit, or the rework's where that is later
     * @param returnOffered what a unit has kept once, for a rework or for the one reply to a joint matter, it can't hand back
     */
    public record Delivery(Instant dueAt, Instant remindAt, Instant returnWindowEndsAt, boolean returnOffered) {}

    /** Hands the matter to the unit; the window runs from now. Art. 11 para. 1. */
    public Delivery deliver(String caseNo, String unitId, boolean rework, boolean share) {
        Instant now = clock.instant();
        CaseFile file = cases.get(caseNo);
        boolean known = parts.keeps(caseNo, unitId);
        PartTerms terms = CaseLimit.terms(file, parts.of(caseNo), unitId, rework, share);
        Instant dueAt = limit.of(file, terms, now).dueAt();
        Instant windowEndsAt = deadlines.returnWindow(now);
        Part part = parts.deliver(caseNo, unitId, terms, dueAt, windowEndsAt);
        journal.append(
                caseNo,
                JournalEvent.DELIVERED,
                Clause.of(rework ? "13(3)" : "11p1"),
                Map.of(
                        "unitId", unitId,
                        "handOver", String.valueOf(part.handOver()),
                        "dueAt", dueAt.toString(),
                        "returnWindowEndsAt", windowEndsAt.toString()),
                null);
        Instant remindAt = deadlines.reminder(CaseLimit.facts(file), dueAt);
        return new Delivery(dueAt, remindAt, windowEndsAt, !known);
    }

    /** The window has passed: the unit keeps the matter. */
    public void closeReturnWindow(String caseNo, String unitId) {
        journal.append(caseNo, JournalEvent.RETURN_WINDOW_CLOSED, Clause.of("11p1"), Map.of("unitId", unitId), null);
    }

    /** The Centre accepted the return: the unit's part ends here. Art. 11 para. 1. */
    public void withdraw(String caseNo, String unitId) {
        journal.append(caseNo, JournalEvent.WITHDRAWN, Clause.of("11p1"), Map.of("unitId", unitId), null);
    }

    /** The limit draws near. A unit that has replied already is left in peace. */
    public void remind(String caseNo, String unitId) {
        Part part = parts.current(caseNo, unitId);
        if (part.repliedAt() == null) {
            parts.reminded(part);
            journal.append(
                    caseNo,
                    JournalEvent.REMINDED,
                    Clause.of("17"),
                    Map.of("unitId", unitId, "dueAt", part.dueAt().toString()),
                    null);
        }
    }

    /** The limit has passed; answers whether that was without a reply. Art. 17(1). */
    public boolean overdue(String caseNo, String unitId) {
        Part part = parts.current(caseNo, unitId);
        if (part.repliedAt() != null) {
            return false;
        }
        if (part.overdueSince() == null) {
            parts.overdue(part);
            cases.overdue(caseNo);
            CaseFile file = cases.get(caseNo);
            journal.append(
                    caseNo,
                    JournalEvent.OVERDUE,
                    Clause.of("17(1)"),
                    Map.of("unitId", unitId, "dueAt", String.valueOf(file.dueAt())),
                    null);
        }
        return true;
    }
}
