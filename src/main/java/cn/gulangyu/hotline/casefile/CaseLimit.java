package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Domain;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The limits of a case and of its units' parts, computed from the facts in its file. Art. 13. */
@Component
public class CaseLimit {

    private final Deadlines deadlines;
    private final Calendars calendars;

    CaseLimit(Deadlines deadlines, Calendars calendars) {
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /** When the reply is due by today's calendar and tables, and why. */
    public Deadline of(CaseFile file) {
        return deadlines.reply(facts(file));
    }

    /** The same before the case is classified: what its limit is in that domain, with that published limit of the unit. */
    public Deadline of(CaseFile file, Domain domain, int unitLimitDays) {
        return deadlines.reply(facts(file).in(domain).publishedLimit(unitLimitDays));
    }

    /** The same by another calendar, such as one that is about to be published. */
    Deadline of(WorkingCalendar calendar, CaseFile file) {
        return deadlines.reply(calendar, facts(file));
    }

    /** When a part is due that is handed over to a unit at that instant, and why. Art. 13(1), 13(3). */
    public Deadline of(CaseFile file, boolean rework, Instant deliveredAt) {
        return of(calendars.current(), facts(file), rework, deliveredAt);
    }

    /** When a unit's part is due by that calendar, and why. */
    Deadline of(WorkingCalendar calendar, CaseFile file, Part part) {
        return of(calendar, facts(file), part.rework(), part.deliveredAt());
    }

    private Deadline of(WorkingCalendar calendar, DeadlineFacts facts, boolean rework, Instant deliveredAt) {
        return rework ? deadlines.rework(calendar, facts, deliveredAt) : deadlines.reply(calendar, facts);
    }

    /** A case that is not classified yet counts as a matter of social management, which has the general limits. */
    public static DeadlineFacts facts(CaseFile file) {
        return new DeadlineFacts(
                file.receivedAt(),
                file.kind(),
                file.domain() == null ? Domain.SOCIAL : file.domain(),
                file.urgent(),
                file.simple(),
                file.unitLimitDays(),
                file.superiorDueAt(),
                file.extensionDays());
    }
}
