package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Composes the limit of a reply: the table's row, receipt, extension and the superior's limit. The day of receipt is not
 * counted; a superior's limit overrides every other, an extension included. Art. 13.
 */
@Cites({"13(1)", "13(2)", "13(3)", "13(4)", "11p1"})
final class ReplyLimit {

    private static final Clause EXTENSION = Clause.of("13(2)");

    private ReplyLimit() {}

    static Deadline compose(WorkingCalendar calendar, TimeLimit limit, DeadlineFacts facts) {
        Explanation explanation = new Explanation(calendar, facts);
        if (limit.unit() == LimitUnit.INSTANT) {
            Instant dueAt = superiorDueAt(limit, facts);
            return new Deadline(dueAt, limit.clause(), explanation.ofSuperior(limit, dueAt), false);
        }
        Receipt receipt = facts.urgent()
                ? Receipt.atOnce(calendar, facts.receivedAt())
                : Receipt.of(calendar, facts.receivedAt());
        Counting counting = new Counting(calendar);
        Counting.End original = counting.end(limit, receipt);
        Counting.End end = counting.extended(original, facts.extensionDays(), limit, receipt);
        Clause clause = facts.extensionDays() > 0 ? EXTENSION : limit.clause();
        boolean provisional = dependsOnCalendar(limit, facts, receipt)
                && IntStream.rangeClosed(
                                ChinaTime.date(facts.receivedAt()).getYear(),
                                end.lastDay().getYear())
                        .anyMatch(calendar::isProvisional);
        return new Deadline(
                end.at(), clause, explanation.of(limit, receipt, original, end, clause, provisional), provisional);
    }

    /** The limit of a rework: the later of the reply's and its own, but a superior's that is still to come overrides both. */
    static Deadline rework(
            WorkingCalendar calendar, TimeLimit limit, Deadline reply, DeadlineFacts facts, Instant from) {
        Instant superior = facts.superiorDueAt();
        Instant dueAt = new Counting(calendar).after(limit, from);
        boolean overridden = superior != null && superior.isAfter(from);
        if (overridden || !dueAt.isAfter(reply.dueAt())) {
            return reply;
        }
        List<Deadline.Step> steps = new ArrayList<>(reply.steps());
        steps.addAll(new Explanation(calendar, facts).ofRework(limit, from, dueAt));
        return new Deadline(dueAt, limit.clause(), steps, reply.provisional());
    }

    /** Elapsed hours or the same day from the moment of an urgent receipt ask no calendar. */
    private static boolean dependsOnCalendar(TimeLimit limit, DeadlineFacts facts, Receipt receipt) {
        boolean elapsed = limit.unit() == LimitUnit.HOURS || limit.unit() == LimitUnit.SAME_DAY;
        return !elapsed || facts.extensionDays() > 0 || receipt.how() != Receipt.How.AT_ONCE;
    }

    private static Instant superiorDueAt(TimeLimit limit, DeadlineFacts facts) {
        Instant dueAt = facts.superiorDueAt();
        if (dueAt == null) {
            throw new IllegalStateException("time-limit answers INSTANT where no superior set one: " + limit);
        }
        return dueAt;
    }
}
