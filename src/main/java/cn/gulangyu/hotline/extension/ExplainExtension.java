package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The reporter was told that and why the reply takes longer: by which means, when, in which words. Art. 13(2). */
@Cites("13(2)")
abstract class ExplainExtension implements UserTaskCompletion<ExplainExtension.Body> {

    private final ExtensionWork work;

    ExplainExtension(ExtensionWork work) {
        this.work = work;
    }

    record Body(
            @NotNull(message = "请选择说明方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写说明时间") @Nullable OffsetDateTime explainedAt,

            @NotBlank(message = "请填写说明内容") @Size(max = 2000, message = "说明内容不超过 2000 字") @Nullable String words) {}

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.means() == null || body.explainedAt() == null || body.words() == null) {
            throw Refusal.invalid("means", "请填写说明方式、时间和内容");
        }
        work.explain(
                task.caseNo(),
                task.unitId(),
                body.means(),
                body.explainedAt().toInstant(),
                body.words().strip(),
                task.actor());
        return VariableChanges.none();
    }
}
