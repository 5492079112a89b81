package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.vault.Vault;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Draws the cases whose reporters are called: by lot among those who left a phone number, and every one that went back to
 * the unit after an earlier call. Art. 14(2).
 */
@Component
@Cites("14(2)")
public class Sampling {

    private final Lot lot;
    private final Calls calls;
    private final Vault vault;
    private final CaseJournal journal;

    Sampling(Lot lot, Calls calls, Vault vault, CaseJournal journal) {
        this.lot = lot;
        this.calls = calls;
        this.vault = vault;
        this.journal = journal;
    }

    /** Whether the case's reporter is to be called; a drawn case is put on record. */
    public boolean draw(String caseNo, int percent) {
        boolean drawn =
                vault.masked(caseNo).reachableByPhone() && (calls.wentBack(caseNo) || lot.draws(caseNo, percent));
        if (drawn) {
            journal.append(
                    caseNo,
                    JournalEvent.CALLBACK_DRAWN,
                    Clause.of("14(2)"),
                    Map.of("percent", String.valueOf(percent)),
                    null);
        }
        return drawn;
    }
}
