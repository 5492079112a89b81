package cn.gulangyu.hotline.archive;

import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Vault;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a finished case, and erases the person from a closed one while its codes and instants stay. Art. 3(4), 14(1). */
@Component
@Cites({"3(4)", "14(1)"})
public class Archive {

    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Archive(Cases cases, Parts parts, CaseJournal journal, Vault vault, ApplicationEventPublisher events) {
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.vault = vault;
        this.events = events;
    }

    public void close(String caseNo) {
        cases.enter(caseNo, CaseState.ARCHIVED);
        journal.append(caseNo, JournalEvent.ARCHIVED, Clause.of("14(1)"), Map.of(), null);
    }

    /** Deletes the case's key and blanks what people wrote; refuses while the case is being handled. */
    @Transactional
    public void erase(String caseNo) {
        CaseFile file = cases.get(caseNo);
        if (!file.state().isFinal()) {
            throw Refusal.conflict("事项尚未办结归档，不能清除反映人信息");
        }
        vault.erase(caseNo);
        cases.forget(caseNo);
        parts.forget(caseNo);
        events.publishEvent(new CaseErased(caseNo));
        journal.forget(caseNo);
    }
}
