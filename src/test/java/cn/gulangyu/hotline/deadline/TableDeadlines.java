package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.Calendars;

/** The limits by the real table, for tests of other rooms. */
public final class TableDeadlines {

    private TableDeadlines() {}

    public static Deadlines on(Calendars calendars) {
        return new Deadlines(calendars, TableTimeLimits.TABLE);
    }
}
