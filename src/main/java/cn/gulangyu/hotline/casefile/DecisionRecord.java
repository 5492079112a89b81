package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.workflow.DecisionTaken;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down which version and row of which table answered, so that a later change of the table explains nothing away. */
@Component
class DecisionRecord {

    private final CaseJournal journal;

    DecisionRecord(CaseJournal journal) {
        this.journal = journal;
    }

    @EventListener
    void record(DecisionTaken decision) {
        journal.append(
                decision.caseNo(),
                JournalEvent.DECISION_EVALUATED,
                decision.clause().isBlank() ? null : Clause.of(decision.clause()),
                Map.of(
                        "table", decision.decisionKey(),
                        "version", String.valueOf(decision.version()),
                        "row", decision.ruleId()),
                null);
    }
}
