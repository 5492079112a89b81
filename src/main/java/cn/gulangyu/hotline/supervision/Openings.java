package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.workflow.CaseProcess;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.VariableChanges;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens supervisions: found by the clock and the diagrams, or by a person. While one is open, the same unit is not
 * supervised in the same case for the same reason again. Art. 13(3), 14(3), 17.
 */
@Component
@Cites({"13(3)", "14(3)", "17(1)", "17(2)", "17(3)", "17(4)"})
public class Openings {

    private static final String NONE = "NONE";

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final YearlyNumbers numbers;
    private final Cases cases;
    private final Deadlines deadlines;
    private final CaseProcess process;
    private final Clock clock;

    Openings(
            SupervisionRows rows,
            SupervisionLog log,
            YearlyNumbers numbers,
            Cases cases,
            Deadlines deadlines,
            CaseProcess process,
            Clock clock) {
        this.rows = rows;
        this.log = log;
        this.numbers = numbers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.process = process;
        this.clock = clock;
    }

    /** Opens what a diagram found; does nothing where that is being supervised already. Art. 17(1), 17(2), 13(3). */
    public void found(String caseNo, String unitId, SupervisionTrigger trigger) {
        if (!rows.isOpen(caseNo, unitId, trigger)) {
            open(cases.get(caseNo), unitId, trigger, null, null);
        }
    }

    /** Opens one; a unit that was supervised often of late starts higher. */
    Supervision open(
            CaseFile file,
            String unitId,
            SupervisionTrigger trigger,
            @Nullable SupervisionMode mode,
            @Nullable String reason) {
        int lately = rows.countSince(unitId, deadlines.latelySince(clock.instant()));
        Clause clause = clause(trigger);
        log.begin(file.caseNo(), unitId, trigger, clause);
        SupervisionResult result = trigger == SupervisionTrigger.TIMELY ? SupervisionResult.COMMENDATION : null;
        Supervision opened = new Supervision(
                UUID.randomUUID().toString(),
                numbers.next("supervision", "督〔%d〕%06d"),
                file.caseNo(),
                unitId,
                file.guidingOffice(),
                trigger,
                null,
                mode,
                clause,
                reason,
                Caller.current().userId(),
                clock.instant(),
                null,
                null,
                null,
                result,
                null,
                null);
        rows.insert(opened);
        log.keep(opened, JournalEvent.SUPERVISION_OPENED, Said.code(trigger.name(), reason));
        VariableChanges variables = VariableChanges.none()
                .with(CaseVariables.SUPERVISION_ID, opened.id())
                .with(CaseVariables.UNIT_ID, unitId)
                .with(CaseVariables.TRIGGER, trigger)
                .with(CaseVariables.SUPERVISORS, SupervisionAccess.leading(file.guidingOffice()))
                .with(CaseVariables.URGENT, file.urgent())
                .with(CaseVariables.RUNG_BEFORE, NONE)
                .with(CaseVariables.RECENT_SUPERVISIONS, lately);
        process.begin(
                "supervision",
                file.caseNo(),
                result == null ? variables : variables.with(CaseVariables.RESULT, result));
        return rows.get(opened.id());
    }

    private static Clause clause(SupervisionTrigger trigger) {
        return Clause.of(
                switch (trigger) {
                    case OVERDUE -> "17(1)";
                    case NO_FEEDBACK -> "17(2)";
                    case SHIRKING -> "17(3)";
                    case PAPERS -> "17(4)";
                    case SECOND_AUDIT_FAILURE -> "13(3)";
                    case GRAVE -> "14(3)";
                    case TIMELY -> "18";
                });
    }
}
