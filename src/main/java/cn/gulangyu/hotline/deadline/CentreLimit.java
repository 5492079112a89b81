package cn.gulangyu.hotline.deadline;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Gives the diagrams the due date of the Centre's tasks, <code>${centreLimit.fromNow()}</code>, and the instant by which a
 * unit that has just replied files its papers, <code>${centreLimit.feedback()}</code>. Art. 14(1), 17(2).
 */
@Component("centreLimit")
public class CentreLimit {

    private final Deadlines deadlines;
    private final Clock clock;

    CentreLimit(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    public Date fromNow() {
        return Date.from(deadlines.centreTask(clock.instant()));
    }

    @SuppressWarnings("JavaUtilDate")
    public Date feedback() {
        return Date.from(deadlines.feedback(clock.instant()));
    }

    /** When the unit is to have been reached about an urgent matter, at whatever hour it is. Art. 13(1) para. 2. */
    @SuppressWarnings("JavaUtilDate")
    public Date urgentContact() {
        return Date.from(deadlines.urgentContact(clock.instant()));
    }
}
