package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Domain;
import java.time.Instant;
import java.util.List;
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
    public Deadline of(CaseFile file, PartTerms terms, Instant deliveredAt) {
        return of(calendars.current(), file, terms, deliveredAt);
    }

    /** When a unit's part is due, and why. */
    Deadline of(CaseFile file, Part part) {
        return of(calendars.current(), file, part);
    }

    Deadline of(WorkingCalendar calendar, CaseFile file, Part part) {
        return of(calendar, file, part.terms(), part.deliveredAt());
    }

    private Deadline of(WorkingCalendar calendar, CaseFile file, PartTerms terms, Instant deliveredAt) {
        DeadlineFacts facts = facts(file, terms);
        return terms.rework() ? deadlines.rework(calendar, facts, deliveredAt) : deadlines.reply(calendar, facts);
    }

    /** Until when the part would be due with so many working days more. Art. 13(2). */
    public Deadline extended(CaseFile file, Part part, int workingDays) {
        PartTerms terms =
                new PartTerms(part.rework(), part.share(), part.unitLimitDays(), part.extensionDays() + workingDays);
        return of(calendars.current(), file, terms, part.deliveredAt());
    }

    /** Whoever replies has the largest extension of all, since there is one reply. Art. 13(2). */
    private static DeadlineFacts facts(CaseFile file, PartTerms terms) {
        return terms.share()
                ? facts(file).publishedLimit(terms.unitLimitDays()).extendedBy(terms.extensionDays())
                : facts(file).extendedBy(Math.max(terms.extensionDays(), file.extensionDays()));
    }

    /**
     * The terms on which a unit's part begins: those of the part which it goes on with, the unit's own or the one
     * returned in its favour; else the case's, which the reporter was told. Art. 13(2).
     */
    public static PartTerms terms(CaseFile file, List<Part> handOvers, String unitId, boolean rework, boolean share) {
        return handOvers.stream()
                .filter(part -> unitId.equals(
                        Boolean.TRUE.equals(part.returnAccepted()) ? part.dispatchToUnitId() : part.unitId()))
                .reduce((earlier, later) -> later)
                .map(part -> new PartTerms(rework, share, part.unitLimitDays(), part.extensionDays()))
                .orElse(new PartTerms(rework, share, file.unitLimitDays(), file.extensionDays()));
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
