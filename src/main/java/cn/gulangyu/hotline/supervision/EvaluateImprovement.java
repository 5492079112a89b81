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

/** The supervising office finds that the unit has improved, or goes a rung further. Art. 16, 17. */
@Component
@Cites({"16", "17"})
class EvaluateImprovement implements UserTaskCompletion<EvaluateImprovement.Body> {

    private final SupervisionRows rows;
    private final SupervisionLog log;

    EvaluateImprovement(SupervisionRows rows, SupervisionLog log) {
        this.rows = rows;
        this.log = log;
    }

    record Body(
            @NotNull(message = "请选择是否已改进") @Nullable Boolean improved,

            @Size(max = 2000, message = "评价意见不超过 2000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_EvaluateImprovement";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean improved = Boolean.TRUE.equals(body.improved());
        if (!improved && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.invalid("opinion", "请写明未改进的情况");
        }
        log.append(
                rows.get(task.require(CaseVariables.SUPERVISION_ID)),
                JournalEvent.IMPROVEMENT_EVALUATED,
                Clause.of("16"),
                Said.code(improved ? "IMPROVED" : "NOT_IMPROVED", body.opinion()));
        return VariableChanges.none().with(CaseVariables.IMPROVED, improved);
    }
}
