package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The unit's leader answers a suggestion for improvement. Art. 17. */
@Component
@Cites("17")
class AnswerSuggestion extends UnitAnswer {

    AnswerSuggestion(SupervisionRows rows, SupervisionLog log, Clock clock) {
        super(rows, log, clock, JournalEvent.SUGGESTION_ANSWERED);
    }

    @Override
    public String taskKey() {
        return "Task_AnswerSuggestion";
    }
}
