package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import org.springframework.stereotype.Component;

/** The Centre replies, because the identity is kept from the unit. Art. 11(1), 3(4). */
@Component
@Cites("11(1)")
class CentreReplies extends Reply {

    CentreReplies(Cases cases, Parts parts, CaseJournal journal, ReplyRules rules) {
        super(cases, parts, journal, rules);
    }

    @Override
    public String taskKey() {
        return "Task_CentreReplies";
    }
}
