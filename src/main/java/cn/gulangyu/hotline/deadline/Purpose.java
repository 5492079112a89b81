package cn.gulangyu.hotline.deadline;

/** What a limit of the table {@code time-limit} is for. */
enum Purpose {
    /** The reply to the reporter. Art. 13(1), 13(4), 11 para. 1. */
    REPLY,
    /** The unit may hand a matter back. Art. 11 para. 1. */
    RETURN_WINDOW,
    /** How long before it is due a unit is reminded. Art. 14(1). */
    REMINDER,
    /** The most working days of an extension. Art. 13(2). */
    EXTENSION,
    /** The rework after a failed audit. Art. 13(3). */
    REWORK,
    /** The Centre's own steps. Art. 14(1). */
    CENTRE_TASK
}
