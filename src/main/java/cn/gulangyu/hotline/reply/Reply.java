package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a unit's part that was given to the reporter: by phone, SMS, e-mail, letter or in person, in writing where writing was
 * asked for. Art. 11(1), 12.
 */
@Cites({"11(1)", "12"})
abstract class Reply implements UserTaskCompletion<Reply.Body> {

    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final ReplyRules rules;

    Reply(Cases cases, Parts parts, CaseJournal journal, ReplyRules rules) {
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.rules = rules;
    }

    record Body(
            @NotNull(message = "请选择答复方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写答复时间") @Nullable OffsetDateTime repliedAt,

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "答复内容不超过 4000 字") @Nullable String text) {}

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        CaseFile file = cases.get(task.caseNo());
        Part part = parts.current(task.caseNo(), task.unitId());
        ReplyRules.Given reply = rules.check(file, part.deliveredAt(), body.means(), body.repliedAt(), body.text());
        parts.replied(part, reply.means(), reply.at(), reply.text(), task.actor());
        journal.append(
                task.caseNo(),
                JournalEvent.REPLIED,
                Clause.of("12"),
                Map.of(
                        "unitId",
                        task.unitId(),
                        "means",
                        reply.means().name(),
                        "repliedAt",
                        reply.at().toString()),
                null);
        return VariableChanges.none();
    }
}
