package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Evaluation;
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

/** The supervising office finds the unit's answer satisfactory, suggests an improvement, or goes a rung further. Art. 16, 17. */
@Component
@Cites({"16", "17"})
class EvaluateAnswer implements UserTaskCompletion<EvaluateAnswer.Body> {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final SafeWords words;

    EvaluateAnswer(SupervisionRows rows, SupervisionLog log, SafeWords words) {
        this.rows = rows;
        this.log = log;
        this.words = words;
    }

    record Body(
            @NotNull(message = "请选择评价：满意、建议改进或提级督办") @Nullable Evaluation evaluation,

            @Size(max = 2000, message = "评价意见不超过 2000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_EvaluateAnswer";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        Evaluation evaluation = body.evaluation();
        String opinion = words.check(task.caseNo(), "opinion", body.opinion());
        if (evaluation == null || (opinion == null && evaluation != Evaluation.SATISFIED)) {
            throw Refusal.invalid("opinion", evaluation == Evaluation.IMPROVE ? "请写明整改建议，将印入整改建议书" : "请写明提级督办的理由");
        }
        Supervision supervision = rows.get(task.require(CaseVariables.SUPERVISION_ID));
        rows.change(supervision, SupervisionRows.change().set("evaluation", evaluation));
        log.append(supervision, JournalEvent.ANSWER_EVALUATED, Clause.of("16"), Said.code(evaluation.name(), opinion));
        return VariableChanges.none().with(CaseVariables.EVALUATION, evaluation);
    }
}
