package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.workflow.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The latest published version of the table. */
@Component
class PublishedTimeLimits implements TimeLimits {

    private final Decisions decisions;

    PublishedTimeLimits(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TimeLimit row(Map<String, Object> inputs) {
        return TimeLimit.of(decisions.evaluate("time-limit", inputs));
    }
}
