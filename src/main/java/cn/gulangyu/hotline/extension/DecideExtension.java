package cn.gulangyu.hotline.extension;

import static cn.gulangyu.hotline.workflow.CaseVariables.EXTENSION_GRANTED;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Centre consents, or refuses with a reason. That the limit passed while it considered is no reason: the request came
 * before. Art. 13(2).
 */
@Component
@Cites("13(2)")
class DecideExtension implements UserTaskCompletion<DecideExtension.Body> {

    private final ExtensionWork work;

    DecideExtension(ExtensionWork work) {
        this.work = work;
    }

    record Body(
            @NotNull(message = "请选择是否同意延期") @Nullable Boolean granted,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_DecideExtension";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean granted = Boolean.TRUE.equals(body.granted());
        if (!granted && (body.reason() == null || body.reason().isBlank())) {
            throw Refusal.invalid("reason", "不同意延期的，请写明理由");
        }
        work.decide(task.caseNo(), task.unitId(), granted, body.reason(), task.actor());
        return VariableChanges.none().with(EXTENSION_GRANTED, granted);
    }
}
