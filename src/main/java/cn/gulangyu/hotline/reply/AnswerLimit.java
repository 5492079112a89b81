package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records that the limit passed while no unit had the matter and the Centre had not answered. Art. 13(1). */
@Component
@Cites("13(1)")
public class AnswerLimit {

    private final Cases cases;
    private final CaseJournal journal;

    AnswerLimit(Cases cases, CaseJournal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    /** Does nothing where the case is overdue already. */
    public void passed(String caseNo) {
        CaseFile file = cases.get(caseNo);
        if (file.overdueSince() == null) {
            cases.overdue(caseNo);
            journal.append(
                    caseNo,
                    JournalEvent.OVERDUE,
                    Clause.of("13(1)"),
                    Map.of("dueAt", String.valueOf(file.dueAt())),
                    null);
        }
    }
}
