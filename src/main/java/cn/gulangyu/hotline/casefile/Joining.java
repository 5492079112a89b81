package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Ties a new report to the matter it belongs to: one matter, one form. What the later reporter is owed must not be lost,
 * so an urgent report, or one with an earlier limit of a superior, is not merged into a matter that has neither. Art. 9,
 * 13(4).
 */
@Component
@Cites("9")
class Joining {

    /** While a unit works on the reply, or before it does; afterwards an addition would reach nobody. */
    static final Set<CaseState> STILL_OPEN =
            Set.of(CaseState.REGISTERED, CaseState.ACCEPTED, CaseState.HANDLING, CaseState.IN_AUDIT);

    private final Cases cases;
    private final CaseLinks links;
    private final CaseJournal journal;

    Joining(Cases cases, CaseLinks links, CaseJournal journal) {
        this.cases = cases;
        this.links = links;
        this.journal = journal;
    }

    /** Refuses a matter that does not exist, is no longer open or would lose the later report its limit; holds its row. */
    void checkMerge(String mainCaseNo, NewCase matter) {
        CaseFile main =
                cases.lock(mainCaseNo).orElseThrow(() -> Refusal.invalid("mergeInto", "没有编号为 " + mainCaseNo + " 的事项"));
        if (main.state() == CaseState.MERGED) {
            String into = links.of(mainCaseNo).map(CaseLink::otherCaseNo).orElse("");
            throw Refusal.invalid("mergeInto", "该事项本身已并入 " + into + "，请选择并入 " + into);
        }
        if (!STILL_OPEN.contains(main.state())) {
            throw Refusal.conflict("该事项" + main.state().label() + "，不能再并入；可以登记后与之关联");
        }
        if (matter.urgent() && !main.urgent()) {
            throw Refusal.against(Clause.of("13(1)"), "mergeInto", "情况紧急的事项不能并入一般事项，请单独登记并关联");
        }
        if (matter.superiorDueAt() != null
                && (main.dueAt() == null || main.dueAt().isAfter(matter.superiorDueAt()))) {
            throw Refusal.against(Clause.of("13(4)"), "mergeInto", "上级指定的期限早于所并入事项的期限，请单独登记并关联");
        }
    }

    void requireKnown(String caseNo) {
        if (cases.find(caseNo).isEmpty()) {
            throw Refusal.invalid("linkTo", "没有编号为 " + caseNo + " 的事项");
        }
    }

    void merged(String caseNo, String mainCaseNo) {
        cases.enter(caseNo, CaseState.MERGED);
        links.add(caseNo, mainCaseNo, LinkKind.MERGED);
        journal.append(caseNo, JournalEvent.MERGED, Clause.of("9"), Map.of("into", mainCaseNo), null);
        journal.append(mainCaseNo, JournalEvent.REPORT_MERGED, Clause.of("9"), Map.of("from", caseNo), null);
    }

    void linked(String caseNo, String otherCaseNo) {
        links.add(caseNo, otherCaseNo, LinkKind.LINKED);
        journal.append(caseNo, JournalEvent.LINKED, Clause.of("9"), Map.of("to", otherCaseNo), null);
        journal.append(otherCaseNo, JournalEvent.LINKED, Clause.of("9"), Map.of("to", caseNo), null);
    }
}
