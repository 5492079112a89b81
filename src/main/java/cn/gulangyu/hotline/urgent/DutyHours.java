package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Tells the diagrams whether an urgent matter can't wait for the unit's working time:
 * <code>${dutyHours.contactAtOnce(urgent)}</code>. The lunch break and days off are outside working time. Art. 13(1) para. 2.
 */
@Component("dutyHours")
@Cites("13(1)p2")
public class DutyHours {

    private final Calendars calendars;
    private final Clock clock;

    DutyHours(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public boolean contactAtOnce(boolean urgent) {
        return urgent && !calendars.current().isWorkingTime(clock.instant());
    }
}
