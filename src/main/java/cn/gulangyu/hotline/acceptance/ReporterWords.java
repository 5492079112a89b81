package cn.gulangyu.hotline.acceptance;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.workflow.DecisionOutcome;
import cn.gulangyu.hotline.workflow.Decisions;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the row of the {@code admissibility} table that an agent settled on, for its words and its authority. */
@Component
class ReporterWords {

    private final Decisions decisions;

    ReporterWords(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The table's answer for a matter of that topic to which only that clause applies. */
    DecisionOutcome under(Clause clause, String topic) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "ground", Ground.behind(clause).orElse(Ground.NONE).name(),
                "openWithoutNews", clause.id().equals("6(4)"),
                "finishedAndTold", clause.id().equals("7(5)"),
                "replyCount", clause.id().equals("11(5)") ? Integer.MAX_VALUE : 0,
                "topic", topic));
        return decisions.evaluate("admissibility", facts);
    }
}
