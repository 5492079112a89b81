package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.Half;
import cn.gulangyu.hotline.calendar.Sessions;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The session as in which a matter counts as received. Outside a session it is the next one to begin: before 08:00 that
 * morning, in the lunch break that afternoon, after 18:00 or on a day off the next working morning. Art. 13(1) para. 2.
 *
 * @param countsFrom when the clock starts: receipt itself within a session, else the beginning of the session
 */
record Receipt(LocalDate day, Half half, Instant countsFrom, How how) {

    enum How {
        IN_SESSION,
        BEFORE_WORK,
        IN_THE_BREAK,
        AFTER_WORK,
        ON_A_DAY_OFF,
        AT_ONCE
    }

    static Receipt of(WorkingCalendar calendar, Instant receivedAt) {
        LocalDate day = ChinaTime.date(receivedAt);
        LocalTime time = ChinaTime.local(receivedAt).toLocalTime();
        Sessions sessions = calendar.sessions();
        if (!calendar.isWorkingDay(day)) {
            return beginning(calendar, calendar.plusWorkingDays(day, 1), Half.MORNING, How.ON_A_DAY_OFF);
        }
        if (time.isBefore(sessions.morningFrom())) {
            return beginning(calendar, day, Half.MORNING, How.BEFORE_WORK);
        }
        if (!time.isAfter(sessions.morningTo())) {
            return new Receipt(day, Half.MORNING, receivedAt, How.IN_SESSION);
        }
        if (time.isBefore(sessions.afternoonFrom())) {
            return beginning(calendar, day, Half.AFTERNOON, How.IN_THE_BREAK);
        }
        if (!time.isAfter(sessions.afternoonTo())) {
            return new Receipt(day, Half.AFTERNOON, receivedAt, How.IN_SESSION);
        }
        return beginning(calendar, calendar.plusWorkingDays(day, 1), Half.MORNING, How.AFTER_WORK);
    }

    /** Runs from the moment itself, on any day and at any hour, as an urgent matter does. */
    static Receipt atOnce(WorkingCalendar calendar, Instant moment) {
        boolean afternoon = ChinaTime.local(moment)
                .toLocalTime()
                .isAfter(calendar.sessions().morningTo());
        return new Receipt(ChinaTime.date(moment), afternoon ? Half.AFTERNOON : Half.MORNING, moment, How.AT_ONCE);
    }

    private static Receipt beginning(WorkingCalendar calendar, LocalDate day, Half half, How how) {
        return new Receipt(day, half, ChinaTime.at(day, calendar.sessions().from(half)), how);
    }
}
