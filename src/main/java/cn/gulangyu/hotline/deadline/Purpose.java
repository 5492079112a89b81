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
    /** How often a unit may be granted one for a matter. Art. 13(2). */
    EXTENSION_COUNT,
    /** The rework after a failed audit. Art. 13(3). */
    REWORK,
    /** The Centre's own steps. Art. 14(1). */
    CENTRE_TASK,
    /** The unit's papers after its reply. Art. 17(2). */
    FEEDBACK,
    /** The unit's answer to a notice. Art. 17. */
    NOTICE_ANSWER,
    /** The unit's answer to a suggestion for improvement. Art. 17. */
    IMPROVEMENT,
    /** How far back earlier supervisions of a unit count. Art. 18. */
    LATELY,
    /** From a call that nobody answered to the next one. Art. 14(1). */
    CALLBACK_RETRY,
    /** How far ahead a demand that can't be met yet may be put off. Art. 15(2). */
    FOLLOW_UP,
    /** Contacting the unit about an urgent matter outside working time. Art. 13(1) para. 2. */
    URGENT_CONTACT,
    /** How long the Centre waits for an authority that it asked for help before it presses it. Art. 10(2)1. */
    HELP_REMINDER
}
