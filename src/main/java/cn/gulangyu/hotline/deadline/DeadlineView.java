package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.OffsetDateTime;
import java.util.List;

/** A limit with its explanation as it is sent; the instant with the offset +08:00. */
public record DeadlineView(OffsetDateTime dueAt, String clause, boolean provisional, List<StepView> steps) {

    public DeadlineView {
        steps = List.copyOf(steps);
    }

    /** One step: the clause's code, its Chinese citation, and the sentence. */
    public record StepView(String clause, String article, String text) {}

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                ChinaTime.offset(deadline.dueAt()),
                deadline.clause().id(),
                deadline.provisional(),
                deadline.steps().stream()
                        .map(step ->
                                new StepView(step.clause().id(), step.clause().label(), step.text()))
                        .toList());
    }
}
