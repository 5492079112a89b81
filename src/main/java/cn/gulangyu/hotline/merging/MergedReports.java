package cn.gulangyu.hotline.merging;

import cn.gulangyu.hotline.casefile.CaseEntered;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLinks;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.LinkKind;
import cn.gulangyu.hotline.casefile.Opening;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.CaseProcess;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.VariableChanges;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wakes merged reports when the matter that they wait for is answered, or was turned away at the door, or when an agent
 * finds that they do not belong together. Art. 9.
 */
@Component
@Cites("9")
public class MergedReports {

    private static final String MAIN_DECIDED = "MainMatterDecided";

    private static final Set<CaseState> ANSWERED = Set.of(CaseState.AUDITED, CaseState.ANSWERED, CaseState.ARCHIVED);

    private final CaseLinks links;
    private final Cases cases;
    private final Opening opening;
    private final CaseJournal journal;
    private final CaseProcess process;

    MergedReports(CaseLinks links, Cases cases, Opening opening, CaseJournal journal, CaseProcess process) {
        this.links = links;
        this.cases = cases;
        this.opening = opening;
        this.journal = journal;
        this.process = process;
    }

    /** Only a reply that the Centre held sufficient is passed on; what was not accepted is decided report by report. */
    @EventListener
    void follow(CaseEntered main) {
        boolean answered = ANSWERED.contains(main.state());
        if (answered || main.state().isFinal()) {
            links.to(main.caseNo()).stream()
                    .filter(link -> link.kind() == LinkKind.MERGED)
                    .forEach(link -> wake(link.caseNo(), answered));
        }
    }

    /** Takes the report out of the matter again; refused once its reporter has been told, or is about to be. */
    @Transactional
    public void separate(String caseNo, String reason) {
        CaseFile file = cases.get(caseNo);
        boolean waits = file.state() == CaseState.MERGED
                && links.of(caseNo)
                        .filter(link -> !isAnswered(link.otherCaseNo()))
                        .isPresent();
        if (!waits) {
            throw Refusal.conflict("该事项没有并入其他在办事项，不能拆分");
        }
        journal.append(caseNo, JournalEvent.SEPARATED, Clause.of("9"), Map.of(), reason);
        wake(caseNo, false);
    }

    private boolean isAnswered(String mainCaseNo) {
        CaseState state = cases.get(mainCaseNo).state();
        return ANSWERED.contains(state) || state.isFinal();
    }

    private void wake(String caseNo, boolean answered) {
        process.tell(caseNo, MAIN_DECIDED, VariableChanges.none().with(CaseVariables.MAIN_ANSWERED, answered));
    }

    /** The report goes its own way from the door on. */
    public void openOnItsOwn(String caseNo) {
        links.separated(caseNo);
        opening.openOnItsOwn(caseNo);
    }
}
