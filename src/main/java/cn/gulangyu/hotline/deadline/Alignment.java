package cn.gulangyu.hotline.deadline;

/** At what time of its last day a limit in working days ends. Art. 13(1). */
enum Alignment {
    /** At the end of the afternoon session. */
    END_OF_DAY,
    /** At the end of the session in which the matter was received. */
    SAME_HALF_DAY,
    /** At the time of day at which it began. */
    NONE
}
