package cn.gulangyu.hotline.approval;

import static cn.gulangyu.hotline.workflow.CaseVariables.REPLY_APPROVED;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
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

/** The leaders agree to what the reporter is about to be told, or say what the unit has to do better. Art. 11(3). */
@Component
@Cites("11(3)")
class ApproveReply implements UserTaskCompletion<ApproveReply.Body> {

    private final Parts parts;
    private final CaseJournal journal;

    ApproveReply(Parts parts, CaseJournal journal) {
        this.parts = parts;
        this.journal = journal;
    }

    record Body(
            @NotNull(message = "请选择是否同意答复") @Nullable Boolean approved,

            @Size(max = 1000, message = "审定意见不超过 1000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_ApproveReply";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean approved = Boolean.TRUE.equals(body.approved());
        if (!approved && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.against(Clause.of("11(3)"), "opinion", "不同意答复须写明意见，以便承办单位继续办理");
        }
        parts.approved(parts.current(task.caseNo(), task.unitId()), approved, body.opinion(), task.actor());
        journal.append(
                task.caseNo(),
                approved ? JournalEvent.REPLY_APPROVED : JournalEvent.REPLY_NOT_APPROVED,
                Clause.of("11(3)"),
                Map.of("unitId", task.unitId()),
                body.opinion());
        return VariableChanges.none().with(REPLY_APPROVED, approved);
    }
}
