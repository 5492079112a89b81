package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import org.springframework.stereotype.Component;

/** The unit replies directly. Art. 11(1). */
@Component
@Cites("11(1)")
class ReplyToReporter extends Reply {

    ReplyToReporter(Cases cases, Parts parts, CaseJournal journal, ReplyRules rules) {
        super(cases, parts, journal, rules);
    }

    @Override
    public String taskKey() {
        return "Task_ReplyToReporter";
    }
}
