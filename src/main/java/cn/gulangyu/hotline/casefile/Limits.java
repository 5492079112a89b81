package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.RunningLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the running limits of a case in step with its facts: case, units' parts, tasks and timers in one transaction,
 * each move on record. Art. 13.
 */
@Service
@Cites({"13(2)", "13(4)"})
public class Limits {

    private final Cases cases;
    private final Parts parts;
    private final CaseLimit limit;
    private final Calendars calendars;
    private final Deadlines deadlines;
    private final RunningLimits running;
    private final CaseJournal journal;
    private final Clock clock;

    Limits(
            Cases cases,
            Parts parts,
            CaseLimit limit,
            Calendars calendars,
            Deadlines deadlines,
            RunningLimits running,
            CaseJournal journal,
            Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.limit = limit;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.running = running;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A superior sets the limit of a running case; it overrides every other from now on and moves whatever runs, a limit
     * that was missed included. Refused, on field {@code superiorDueAt}, unless it lies ahead. Art. 13(4).
     */
    @Transactional
    public void setSuperiorLimit(String caseNo, Instant dueAt) {
        Instant whole = dueAt.truncatedTo(ChronoUnit.SECONDS);
        if (!whole.isAfter(clock.instant())) {
            throw Refusal.against(Clause.of("13(4)"), "superiorDueAt", "上级指定期限须晚于现在");
        }
        cases.superiorLimit(caseNo, whole);
        apply(LimitMoves.of(limit, calendars.current(), cases.get(caseNo), parts.of(caseNo), true));
    }

    /**
     * Extends the limit of a unit's part, counted from its last day, and with it the case's where that is later; answers
     * until when. Other units' shares keep theirs. Art. 13(2).
     */
    @Transactional
    public Instant extend(String caseNo, String unitId, int workingDays) {
        CaseFile file = cases.get(caseNo);
        Part part = parts.current(caseNo, unitId);
        int days = part.extensionDays() + workingDays;
        parts.extended(part, days);
        cases.extended(caseNo, Math.max(days, file.extensionDays()));
        apply(LimitMoves.of(limit, calendars.current(), cases.get(caseNo), parts.of(caseNo), false));
        return parts.current(caseNo, unitId).dueAt();
    }

    /** What that calendar would move of the case. A limit that was already missed stays missed. Art. 13(1). */
    public LimitMoves moves(WorkingCalendar calendar, CaseFile file) {
        return LimitMoves.of(limit, calendar, file, parts.of(file.caseNo()), false);
    }

    /** Moves those limits, with the tasks and timers that wait for them. */
    @Transactional
    public void apply(LimitMoves moves) {
        CaseFile file = cases.get(moves.caseNo());
        moves.ofCase().ifPresent(move -> {
            cases.limit(file.caseNo(), move.to().dueAt(), move.to().clause());
            running.moveCaseLimit(
                    file.caseNo(), keeping(moves), move.from(), move.to().dueAt());
            record(file.caseNo(), move, Map.of());
        });
        for (LimitMoves.PartMove moved : moves.ofParts()) {
            Instant dueAt = moved.move().to().dueAt();
            parts.due(moved.part(), dueAt);
            running.moveLimit(
                    file.caseNo(),
                    moved.part().unitId(),
                    moved.move().from(),
                    dueAt,
                    deadlines.reminder(CaseLimit.facts(file), dueAt));
            if (!moves.withTheCase(moved)) {
                record(
                        file.caseNo(),
                        moved.move(),
                        Map.of("unitId", moved.part().unitId()));
            }
        }
    }

    /** Every unit at work has its own move or none; the case's goes to the diagrams above them. */
    private Set<String> keeping(LimitMoves moves) {
        return LimitMoves.running(parts.of(moves.caseNo())).stream()
                .map(Part::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void record(String caseNo, LimitMoves.Move move, Map<String, String> whose) {
        Map<String, String> facts = new HashMap<>(whose);
        facts.put("from", move.from().toString());
        facts.put("dueAt", move.to().dueAt().toString());
        journal.append(caseNo, JournalEvent.DEADLINE_MOVED, move.to().clause(), facts, null);
    }
}
