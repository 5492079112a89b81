package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The supervising office ends it there, or proposes commendation, criticism or an efficiency admonition. Art. 14(3), 18. */
@Component
@Cites({"14(3)", "18"})
class DecideResult implements UserTaskCompletion<DecideResult.Body> {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final SafeWords words;

    DecideResult(SupervisionRows rows, SupervisionLog log, SafeWords words) {
        this.rows = rows;
        this.log = log;
        this.words = words;
    }

    record Body(
            @NotNull(message = "请选择督办结果") @Nullable SupervisionResult result,

            @Size(max = 2000, message = "理由不超过 2000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_DecideResult";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        SupervisionResult result = body.result();
        String reason = words.check(task.caseNo(), "reason", body.reason());
        if (result == null || (reason == null && result != SupervisionResult.NONE)) {
            throw Refusal.invalid("reason", "提请表扬、通报批评或效能告诫须写明理由");
        }
        Supervision supervision = rows.get(task.require(CaseVariables.SUPERVISION_ID));
        rows.change(supervision, SupervisionRows.change().set("result", result));
        log.append(supervision, JournalEvent.RESULT_DECIDED, Clause.of("18"), Said.code(result.name(), reason));
        return VariableChanges.none().with(CaseVariables.RESULT, result);
    }
}
