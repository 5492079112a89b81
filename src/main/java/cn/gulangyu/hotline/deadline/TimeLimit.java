package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.workflow.DecisionOutcome;

/** One row of the table {@code time-limit}. */
record TimeLimit(int amount, LimitUnit unit, Alignment alignment, Clause clause) {

    static TimeLimit of(DecisionOutcome outcome) {
        return new TimeLimit(
                outcome.number("amount"),
                LimitUnit.valueOf(outcome.text("unit")),
                Alignment.valueOf(outcome.text("alignment")),
                Clause.of(outcome.text("clause")));
    }
}
