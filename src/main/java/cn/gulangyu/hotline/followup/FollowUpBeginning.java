package cn.gulangyu.hotline.followup;

import static cn.gulangyu.hotline.workflow.CaseVariables.COMES_BACK_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.FOLLOW_UP_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.URGENT;

import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.casefile.StepTaken;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.CaseProcess;
import cn.gulangyu.hotline.workflow.VariableChanges;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts on the list what a unit can't solve yet. The entry is noted at once and followed from the archive on: until then the
 * audit or the reporter may send the matter back, and the unit's latest word counts. Art. 15(2).
 */
@Component
@Cites("15(2)")
class FollowUpBeginning {

    private static final String PROCESS = "follow-up";

    private final FollowUps followUps;
    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final CaseProcess process;

    FollowUpBeginning(FollowUps followUps, Cases cases, Parts parts, CaseJournal journal, CaseProcess process) {
        this.followUps = followUps;
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.process = process;
    }

    @EventListener
    void follow(StepTaken step) {
        String caseNo = step.caseNo();
        if (step.event() == JournalEvent.POSTPONED) {
            String unitId = step.fact("unitId");
            followUps.drop(caseNo, unitId);
            followUps.note(
                    caseNo,
                    unitId,
                    Instant.parse(step.fact("comesBackAt")),
                    parts.current(caseNo, unitId).result());
        } else if (step.event() == JournalEvent.HANDLED) {
            followUps.drop(caseNo, step.fact("unitId"));
        } else if (step.event() == JournalEvent.ARCHIVED) {
            followUps.of(caseNo).stream()
                    .filter(entry -> entry.state() == FollowUpState.NOTED)
                    .forEach(this::begin);
        }
    }

    private void begin(FollowUp entry) {
        followUps.enter(entry, FollowUpState.OPEN);
        journal.append(
                entry.caseNo(),
                JournalEvent.FOLLOW_UP_BEGUN,
                Clause.of("15(2)"),
                Map.of(
                        "unitId",
                        entry.unitId(),
                        "comesBackAt",
                        entry.comesBackAt().toString()),
                null);
        process.begin(
                PROCESS,
                entry.caseNo(),
                VariableChanges.none()
                        .with(FOLLOW_UP_ID, entry.id())
                        .with(UNIT_ID, entry.unitId())
                        .with(URGENT, cases.get(entry.caseNo()).urgent())
                        .with(COMES_BACK_AT, entry.comesBackAt()));
    }

    /** Whoever is still to be told of a solution can't be erased yet. Art. 3(4). */
    @EventListener
    void forget(CaseErased erased) {
        boolean open = followUps.of(erased.caseNo()).stream()
                .anyMatch(entry -> !entry.state().isOver());
        if (open) {
            throw Refusal.conflict("该事项仍在跟踪事项清单上，解决并告知反映人之后才能清除反映人信息");
        }
        followUps.forget(erased.caseNo());
    }
}
