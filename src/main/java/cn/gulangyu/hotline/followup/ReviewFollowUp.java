package cn.gulangyu.hotline.followup;

import static cn.gulangyu.hotline.workflow.CaseVariables.COMES_BACK_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.FOLLOW_UP_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.SOLVED;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unit looks at the demand again: solved, and how; or still not, why, and when it looks again. Art. 15(2). */
@Component
@Cites("15(2)")
class ReviewFollowUp implements UserTaskCompletion<ReviewFollowUp.Body> {

    private final FollowUps followUps;
    private final CaseJournal journal;
    private final Deadlines deadlines;
    private final Clock clock;

    ReviewFollowUp(FollowUps followUps, CaseJournal journal, Deadlines deadlines, Clock clock) {
        this.followUps = followUps;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择是否已经解决") @Nullable Boolean solved,

            @Size(max = 4000, message = "解决情况不超过 4000 字") @Nullable String solution,

            @Size(max = 4000, message = "说明不超过 4000 字") @Nullable String explanation,

            @Nullable LocalDate comesBackOn) {}

    @Override
    public String taskKey() {
        return "Task_ReviewFollowUp";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        FollowUp entry = followUps.get(task.require(FOLLOW_UP_ID));
        return Boolean.TRUE.equals(body.solved()) ? solved(entry, body) : putOff(entry, body);
    }

    private VariableChanges solved(FollowUp entry, Body body) {
        if (body.solution() == null || body.solution().isBlank()) {
            throw Refusal.invalid("solution", "请填写解决情况");
        }
        followUps.solved(entry, body.solution().strip());
        journal.append(
                entry.caseNo(),
                JournalEvent.FOLLOW_UP_REVIEWED,
                Clause.of("15(2)"),
                Map.of("unitId", entry.unitId(), "solved", "true"),
                null);
        return VariableChanges.none().with(SOLVED, true);
    }

    private VariableChanges putOff(FollowUp entry, Body body) {
        if (body.explanation() == null || body.explanation().isBlank()) {
            throw Refusal.invalid("explanation", "请说明仍未解决的原因和进展");
        }
        if (body.comesBackOn() == null) {
            throw Refusal.invalid("comesBackOn", "请选择下一次复查的日期");
        }
        Instant comesBackAt = deadlines.followUp(clock.instant(), body.comesBackOn());
        followUps.putOff(entry, comesBackAt, body.explanation().strip());
        journal.append(
                entry.caseNo(),
                JournalEvent.FOLLOW_UP_REVIEWED,
                Clause.of("15(2)"),
                Map.of("unitId", entry.unitId(), "solved", "false", "comesBackAt", comesBackAt.toString()),
                null);
        return VariableChanges.none().with(SOLVED, false).with(COMES_BACK_AT, comesBackAt);
    }
}
