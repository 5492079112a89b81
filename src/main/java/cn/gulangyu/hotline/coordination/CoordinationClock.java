package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.coordination.HelpRequests.HelpRequest;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the clock does to a matter that the Centre answers itself: an authority is pressed, the limit passes. */
@Component
@Cites({"10(2)1", "13(1)", "14(1)"})
public class CoordinationClock {

    private final Cases cases;
    private final HelpRequests requests;
    private final CaseJournal journal;

    CoordinationClock(Cases cases, HelpRequests requests, CaseJournal journal) {
        this.cases = cases;
        this.requests = requests;
        this.journal = journal;
    }

    /** The authority has not answered in time: the agent finds the request among those to be pressed. Art. 14(1). */
    public void remind(String caseNo) {
        HelpRequest asked = requests.waiting(caseNo);
        requests.reminded(asked);
        journal.append(
                caseNo,
                JournalEvent.AUTHORITY_REMINDED,
                Clause.of("14(1)"),
                Map.of("requestedAt", asked.requestedAt().toString()),
                null);
    }

    /** The limit has passed and the Centre has not answered; nobody but the Centre is late. Art. 13(1). */
    public void overdue(String caseNo) {
        CaseFile file = cases.get(caseNo);
        if (file.overdueSince() == null) {
            cases.overdue(caseNo);
            journal.append(
                    caseNo,
                    JournalEvent.CENTRE_OVERDUE,
                    Clause.of("13(1)"),
                    Map.of("dueAt", String.valueOf(file.dueAt())),
                    null);
        }
    }
}
