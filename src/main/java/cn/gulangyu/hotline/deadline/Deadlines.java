package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.Half;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Computes every limit as an absolute instant, from the table {@code time-limit} and the working calendar in force.
 * Art. 13, Art. 11 para. 1.
 */
@Service
public class Deadlines {

    private final Calendars calendars;
    private final TimeLimits limits;

    Deadlines(Calendars calendars, TimeLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    /** When the reply is due by the calendar in force. Art. 13. */
    public Deadline reply(DeadlineFacts facts) {
        return reply(calendars.current(), facts);
    }

    /** When the reply would be due by that calendar. */
    public Deadline reply(WorkingCalendar calendar, DeadlineFacts facts) {
        return ReplyLimit.compose(calendar, limits.find(Purpose.REPLY, facts), facts);
    }

    /** Until when the unit may hand the matter back, counted from its delivery. Art. 11 para. 1. */
    @Cites("11p1")
    public Instant returnWindow(Instant deliveredAt) {
        return counting().after(limits.find(Purpose.RETURN_WINDOW), deliveredAt);
    }

    /** When to remind the unit of an ordinary matter that is due then. Art. 14(1). */
    public Instant reminder(Instant dueAt) {
        return counting().before(limits.find(Purpose.REMINDER), dueAt);
    }

    /** When to remind the unit of this matter; an urgent or simple one has a reminder row of its own. Art. 14(1). */
    public Instant reminder(DeadlineFacts facts, Instant dueAt) {
        return counting().before(limits.find(Purpose.REMINDER, facts), dueAt);
    }

    /**
     * When a rework that began then is due by that calendar: not before the reply itself was, unless a superior set a
     * limit that had not passed yet. Art. 13(3), 13(4).
     */
    @Cites("13(3)")
    public Deadline rework(WorkingCalendar calendar, DeadlineFacts facts, Instant from) {
        return ReplyLimit.rework(calendar, limits.find(Purpose.REWORK), reply(calendar, facts), facts, from);
    }

    /**
     * When to press an authority that was asked for help then: after its own time, but not after the reminder of the
     * matter itself, unless that has passed already. Art. 10(2)1.
     */
    @Cites("10(2)1")
    public Instant helpReminder(Instant askedAt, DeadlineFacts facts, Instant dueAt) {
        Instant waited = counting().after(limits.find(Purpose.HELP_REMINDER), askedAt);
        Instant beforeDue = reminder(facts, dueAt);
        return beforeDue.isAfter(askedAt) && beforeDue.isBefore(waited) ? beforeDue : waited;
    }

    /** When a step of the Centre that begins then is due. Art. 14(1). */
    public Instant centreTask(Instant from) {
        return counting().after(limits.find(Purpose.CENTRE_TASK), from);
    }

    /** By when a unit that replied then files its papers. Art. 17(2). */
    @Cites("17(2)")
    public Instant feedback(Instant repliedAt) {
        return counting().after(limits.find(Purpose.FEEDBACK), repliedAt);
    }

    /** By when a unit answers a notice about this matter that was issued then. Art. 17. */
    public Instant noticeAnswer(DeadlineFacts facts, Instant issuedAt) {
        return counting().after(limits.find(Purpose.NOTICE_ANSWER, facts), issuedAt);
    }

    /** By when a unit answers a suggestion for improvement that was issued then. Art. 17. */
    public Instant improvement(Instant issuedAt) {
        return counting().after(limits.find(Purpose.IMPROVEMENT), issuedAt);
    }

    /** Since when a unit's earlier supervisions count. Art. 18. */
    public Instant latelySince(Instant now) {
        return counting().before(limits.find(Purpose.LATELY), now);
    }

    /** When a reporter who did not answer is called again. Art. 14(1). */
    public Instant nextCall(Instant calledAt) {
        return counting().after(limits.find(Purpose.CALLBACK_RETRY), calledAt);
    }

    /**
     * When a demand that can't be met yet comes back: as the morning of that day begins, or of the next working day. Refuses
     * a day that is not to come, or farther away than the table lets anybody put a demand off. Art. 15(2).
     */
    @Cites("15(2)")
    public Instant followUp(Instant from, LocalDate day) {
        WorkingCalendar calendar = calendars.current();
        Instant latest = counting().after(limits.find(Purpose.FOLLOW_UP), from);
        if (!day.isAfter(ChinaTime.date(from))) {
            throw Refusal.invalid("comesBackOn", "复查日期应在今天之后");
        }
        if (day.isAfter(ChinaTime.date(latest))) {
            throw Refusal.against(
                    Clause.of("15(2)"), "comesBackOn", "复查日期最迟为 " + ChinaTime.date(latest) + "，届时仍未解决的可以再定日期");
        }
        LocalDate worked = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
        return ChinaTime.at(worked, calendar.sessions().from(Half.MORNING));
    }

    /** Until when the unit is to be reached about an urgent matter. Art. 13(1) para. 2. */
    @Cites("13(1)p2")
    public Instant urgentContact(Instant from) {
        return counting().after(limits.find(Purpose.URGENT_CONTACT), from);
    }

    /** The most working days by which the limit may be extended; 0 where a superior set it. Art. 13(2), 13(4). */
    @Cites("13(2)")
    public int longestExtension(DeadlineFacts facts) {
        return limits.find(Purpose.EXTENSION, facts).amount();
    }

    /** How often a unit may be granted an extension for a matter. Art. 13(2). */
    @Cites("13(2)")
    public int mostExtensions(DeadlineFacts facts) {
        return limits.find(Purpose.EXTENSION_COUNT, facts).amount();
    }

    private Counting counting() {
        return new Counting(calendars.current());
    }
}
