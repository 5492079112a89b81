package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leading group office approves what was proposed, or declines it and says why. Art. 14(3), 18. */
@Component
@Cites({"14(3)", "18"})
class DecideSanction implements UserTaskCompletion<DecideSanction.Body> {

    private final SupervisionRows rows;
    private final SupervisionLog log;

    DecideSanction(SupervisionRows rows, SupervisionLog log) {
        this.rows = rows;
        this.log = log;
    }

    record Body(
            @NotNull(message = "请选择是否批准") @Nullable Boolean approved,

            @Size(max = 1000, message = "批示意见不超过 1000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_DecideSanction";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean approved = Boolean.TRUE.equals(body.approved());
        if (!approved && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.invalid("opinion", "不批准的，请写明意见");
        }
        Supervision supervision = rows.get(task.require(CaseVariables.SUPERVISION_ID));
        rows.change(supervision, SupervisionRows.change().set("approved", approved));
        log.append(
                supervision,
                JournalEvent.SANCTION_DECIDED,
                Clause.of("14(3)"),
                Said.code(approved ? "APPROVED" : "DECLINED", body.opinion()));
        return VariableChanges.none().with(CaseVariables.SANCTION_APPROVED, approved);
    }
}
