package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.casefile.CaseLimitView.PartLimitView;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.deadline.DeadlineView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Explains the limits of a case to whoever may see it; a unit reads its own part's beside the case's. Art. 13. */
@Component
class LimitReading {

    private final CaseLimit limit;
    private final Parts parts;
    private final Calendars calendars;
    private final Clock clock;

    LimitReading(CaseLimit limit, Parts parts, Calendars calendars, Clock clock) {
        this.limit = limit;
        this.parts = parts;
        this.calendars = calendars;
        this.clock = clock;
    }

    CaseLimitView read(CaseFile file) {
        Caller caller = Caller.current();
        boolean wide = caller.unitIds().isEmpty();
        Deadline ofCase = limit.of(file);
        List<PartLimitView> ofParts = LimitMoves.running(parts.of(file.caseNo())).stream()
                .filter(part -> wide || caller.belongsTo(part.unitId()))
                .map(part -> view(part, limit.of(file, part)))
                .toList();
        return new CaseLimitView(DeadlineView.of(ofCase), remaining(ofCase.dueAt()), ofParts);
    }

    private PartLimitView view(Part part, Deadline deadline) {
        return new PartLimitView(part.unitId(), DeadlineView.of(deadline), remaining(deadline.dueAt()));
    }

    private long remaining(Instant dueAt) {
        Instant now = clock.instant();
        Duration left = dueAt.isAfter(now)
                ? calendars.current().workingTimeBetween(now, dueAt)
                : calendars.current().workingTimeBetween(dueAt, now).negated();
        return left.toMinutes();
    }
}
