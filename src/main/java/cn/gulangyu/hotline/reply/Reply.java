package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reply that was given to the reporter: by phone, SMS, e-mail, letter or in person, in writing where writing was
 * asked for. Art. 11(1), 12.
 */
@Cites({"11(1)", "12"})
abstract class Reply implements UserTaskCompletion<Reply.Body> {

    /** A message on paper or by e-mail stays with the reporter; a text message is not held to be a written reply. */
    private static final Set<ReplyMeans> WRITTEN = Set.of(ReplyMeans.EMAIL, ReplyMeans.LETTER);

    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final Clock clock;

    Reply(Cases cases, Parts parts, CaseJournal journal, Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择答复方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写答复时间") @Nullable OffsetDateTime repliedAt,

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "答复内容不超过 4000 字") @Nullable String text) {}

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.means() == null || body.repliedAt() == null || body.text() == null) {
            throw Refusal.invalid("means", "请填写答复方式、时间和内容");
        }
        CaseFile file = cases.get(task.caseNo());
        Part part = parts.current(task.caseNo(), task.unitId());
        if (file.writtenReplyWanted() && !WRITTEN.contains(body.means())) {
            throw Refusal.against(Clause.of("12"), "means", "反映人要求书面答复，请以书信或邮件答复");
        }
        Instant at = body.repliedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(part.deliveredAt())) {
            throw Refusal.invalid("repliedAt", "答复时间应在事项送达之后、现在之前");
        }
        parts.replied(part, body.means(), at, body.text().strip(), task.actor());
        journal.append(
                task.caseNo(),
                JournalEvent.REPLIED,
                Clause.of("12"),
                Map.of("unitId", task.unitId(), "means", body.means().name(), "repliedAt", at.toString()),
                null);
        return VariableChanges.none();
    }
}
