package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.regulation.Clause;
import java.time.Instant;
import java.util.List;

/**
 * When a reply is due, and why.
 *
 * @param dueAt the last instant in time; "the same day" ends at 00:00 of the next, Asia/Shanghai
 * @param clause the clause that fixed the limit: the extension's or the superior's where there is one
 * @param provisional a year that was counted through has no published notice yet, so the limit may move
 */
public record Deadline(Instant dueAt, Clause clause, List<Step> steps, boolean provisional) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** One step of the reasoning, as a Chinese sentence. */
    public record Step(Clause clause, String text) {}
}
