package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The unit's leader answers a notice before its limit; afterwards the next rung has begun. Art. 17. */
@Component
@Cites("17")
class AnswerNotice extends UnitAnswer {

    AnswerNotice(SupervisionRows rows, SupervisionLog log, Clock clock) {
        super(rows, log, clock, JournalEvent.NOTICE_ANSWERED);
    }

    @Override
    public String taskKey() {
        return "Task_AnswerNotice";
    }
}
