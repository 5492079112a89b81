package cn.gulangyu.hotline.followup;

import static cn.gulangyu.hotline.workflow.CaseVariables.FOLLOW_UP_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.SOLUTION_CONFIRMED;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Centre's auditor holds the demand to be met, or sends it back to the unit and says why. Art. 15(2). */
@Component
@Cites("15(2)")
class ConfirmFollowUp implements UserTaskCompletion<ConfirmFollowUp.Body> {

    private final FollowUps followUps;
    private final CaseJournal journal;

    ConfirmFollowUp(FollowUps followUps, CaseJournal journal) {
        this.followUps = followUps;
        this.journal = journal;
    }

    record Body(
            @NotNull(message = "请选择是否确认解决") @Nullable Boolean confirmed,

            @Size(max = 1000, message = "意见不超过 1000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_ConfirmFollowUp";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean confirmed = Boolean.TRUE.equals(body.confirmed());
        if (!confirmed && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.invalid("opinion", "不确认解决的须写明意见，以便承办单位继续办理");
        }
        FollowUp entry = followUps.get(task.require(FOLLOW_UP_ID));
        followUps.judged(entry, confirmed, body.opinion());
        journal.append(
                entry.caseNo(),
                confirmed ? JournalEvent.FOLLOW_UP_CONFIRMED : JournalEvent.FOLLOW_UP_REJECTED,
                Clause.of("15(2)"),
                Map.of("unitId", entry.unitId()),
                body.opinion());
        return VariableChanges.none().with(SOLUTION_CONFIRMED, confirmed);
    }
}
