package cn.gulangyu.hotline.notification;

/** Where a mail of the outbox stands. */
enum MailState {
    /** To be sent, now or after the next attempt is due. */
    WAITING,
    /** Taken over by the mail server. */
    SENT,
    /** Not taken over for as long as one tries. */
    GIVEN_UP,
    /** Written while no mail server was configured. */
    RECORDED
}
