package cn.gulangyu.hotline.deadline;

/** The unit in which a row of {@code time-limit} counts. */
enum LimitUnit {
    /** Days of the working calendar; the day of receipt is not counted. */
    WORKING_DAYS,
    /** Elapsed hours. */
    HOURS,
    /** Hours within the sessions of working days. */
    WORKING_HOURS,
    /** Until 24:00 of the day. */
    SAME_DAY,
    /** An instant that is given, not computed. */
    INSTANT,
    /** No time: how often something may be done. */
    TIMES
}
