package cn.gulangyu.hotline.extension;

import static cn.gulangyu.hotline.workflow.CaseVariables.LEADER_REPORTED;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unit's leader reports the request to the Centre, or withdraws it with a reason. Art. 13(2). */
@Component
@Cites("13(2)")
class ReportExtension implements UserTaskCompletion<ReportExtension.Body> {

    private final ExtensionWork work;

    ReportExtension(ExtensionWork work) {
        this.work = work;
    }

    record Body(
            @NotNull(message = "请选择是否同意上报") @Nullable Boolean approved,

            @Size(max = 1000, message = "意见不超过 1000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_ReportExtension";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean approved = Boolean.TRUE.equals(body.approved());
        if (!approved && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.invalid("opinion", "不同意上报的，请写明意见");
        }
        work.report(task.caseNo(), task.unitId(), approved, body.opinion(), task.actor());
        return VariableChanges.none().with(LEADER_REPORTED, approved);
    }
}
