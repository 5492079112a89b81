package cn.gulangyu.hotline.acceptance;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes what is not accepted with its brief record; there is no duty to inform. Art. 6, 9(1). */
@Component
@Cites({"6", "9(1)"})
public class BriefRecord {

    private final Cases cases;
    private final CaseJournal journal;

    BriefRecord(Cases cases, CaseJournal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    public void close(String caseNo) {
        CaseFile file = cases.get(caseNo);
        cases.enter(caseNo, CaseState.DECLINED);
        String clause = file.admissibilityClause() == null ? "6" : file.admissibilityClause();
        journal.append(caseNo, JournalEvent.DECLINED, Clause.of(clause), Map.of(), null);
    }
}
