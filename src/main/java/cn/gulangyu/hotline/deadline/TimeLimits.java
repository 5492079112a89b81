package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.util.Map;

/** The table {@code time-limit}, which holds every amount; Java holds none. */
interface TimeLimits {

    /** The row for the inputs, which have the names of the table's columns. */
    TimeLimit row(Map<String, Object> inputs);

    default TimeLimit find(Purpose purpose, DeadlineFacts facts) {
        return row(Map.of(
                "purpose", purpose.name(),
                "kind", facts.kind().name(),
                "domain", facts.domain().name(),
                "urgent", facts.urgent(),
                "simple", facts.simple(),
                "superiorLimit", facts.superiorDueAt() != null,
                "unitLimitDays", facts.unitLimitDays()));
    }

    /** The row for a step that is the same for every case; the table is asked as for an ordinary complaint. */
    default TimeLimit find(Purpose purpose) {
        return row(Map.of(
                "purpose",
                purpose.name(),
                "kind",
                Kind.COMPLAINT.name(),
                "domain",
                Domain.SOCIAL.name(),
                "urgent",
                false,
                "simple",
                false,
                "superiorLimit",
                false,
                "unitLimitDays",
                0));
    }
}
