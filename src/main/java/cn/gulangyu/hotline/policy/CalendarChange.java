package cn.gulangyu.hotline.policy;

import cn.gulangyu.hotline.calendar.CalendarYear;
import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.workflow.CaseProcess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which running limits a change of the working calendar would move, and moves them: cases, tasks and timers in one
 * transaction. A limit that was already missed stays missed. Art. 13(1).
 */
@Service
@Cites("13(1)")
class CalendarChange {

    private final Calendars calendars;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final CaseProcess process;

    CalendarChange(
            Calendars calendars,
            Deadlines deadlines,
            Cases cases,
            Parts parts,
            CaseJournal journal,
            CaseProcess process) {
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.process = process;
    }

    /** One limit that moves. */
    record Move(String caseNo, OffsetDateTime dueAt, OffsetDateTime newDueAt) {}

    private record Moved(CaseFile file, Instant from, Deadline to) {}

    /** The open cases whose limit the draft would move. Nothing is changed. */
    @Transactional(readOnly = true)
    List<Move> preview(CalendarYear draft) {
        return moved(calendars.with(draft)).map(CalendarChange::view).toList();
    }

    /** Publishes the year and moves every limit that {@link #preview} names. */
    @Transactional
    List<Move> publish(CalendarYear year) {
        List<Moved> all = moved(calendars.with(year)).toList();
        calendars.replace(year);
        all.forEach(this::move);
        return all.stream().map(CalendarChange::view).toList();
    }

    private Stream<Moved> moved(WorkingCalendar calendar) {
        return cases.withRunningLimit().stream()
                .filter(file -> file.overdueSince() == null)
                .map(file -> new Moved(
                        file, Objects.requireNonNull(file.dueAt()), deadlines.reply(calendar, CaseLimit.facts(file))))
                .filter(moved -> !moved.from().equals(moved.to().dueAt()));
    }

    private void move(Moved moved) {
        String caseNo = moved.file().caseNo();
        Instant dueAt = moved.to().dueAt();
        cases.limit(caseNo, dueAt, moved.to().clause());
        List<Part> handOvers = parts.of(caseNo);
        if (!handOvers.isEmpty()) {
            Part current = handOvers.get(handOvers.size() - 1);
            if (current.dueAt().equals(moved.from())) {
                parts.due(current, dueAt);
                process.moveLimit(
                        caseNo, moved.from(), dueAt, deadlines.reminder(CaseLimit.facts(moved.file()), dueAt));
            }
        }
        journal.append(
                caseNo,
                JournalEvent.DEADLINE_MOVED,
                moved.to().clause(),
                Map.of("from", moved.from().toString(), "dueAt", dueAt.toString()),
                null);
    }

    private static Move view(Moved moved) {
        return new Move(
                moved.file().caseNo(),
                ChinaTime.offset(moved.from()),
                ChinaTime.offset(moved.to().dueAt()));
    }
}
