package cn.gulangyu.hotline.mediation;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Mediations;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a dispute to the circuit court, which may read it from then on. Art. 10(3). */
@Component
@Cites("10(3)")
public class CourtWork {

    private final Mediations mediations;
    private final CaseJournal journal;

    CourtWork(Mediations mediations, CaseJournal journal) {
        this.mediations = mediations;
        this.journal = journal;
    }

    public void give(String caseNo) {
        mediations.give(caseNo);
        journal.append(caseNo, JournalEvent.GIVEN_TO_COURT, Clause.of("10(3)"), Map.of(), null);
    }
}
