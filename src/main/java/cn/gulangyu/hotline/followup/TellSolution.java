package cn.gulangyu.hotline.followup;

import static cn.gulangyu.hotline.workflow.CaseVariables.FOLLOW_UP_ID;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.CentreReply;
import cn.gulangyu.hotline.casefile.CentreReplyRows;
import cn.gulangyu.hotline.casefile.JournalEvent;
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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Centre tells the reporter that the demand is met after all, in writing where writing was asked for. It counts as a
 * reply like any other. Art. 12, 15(2).
 */
@Component
@Cites({"12", "15(2)"})
class TellSolution implements UserTaskCompletion<TellSolution.Body> {

    private final FollowUps followUps;
    private final Cases cases;
    private final CentreReplyRows replies;
    private final CaseJournal journal;
    private final Clock clock;

    TellSolution(FollowUps followUps, Cases cases, CentreReplyRows replies, CaseJournal journal, Clock clock) {
        this.followUps = followUps;
        this.cases = cases;
        this.replies = replies;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择答复方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写答复时间") @Nullable OffsetDateTime repliedAt,

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "答复内容不超过 4000 字") @Nullable String text) {}

    @Override
    public String taskKey() {
        return "Task_TellSolution";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.means() == null || body.repliedAt() == null || body.text() == null) {
            throw Refusal.invalid("means", "请填写答复方式、时间和内容");
        }
        if (cases.get(task.caseNo()).writtenReplyWanted() && !body.means().isWritten()) {
            throw Refusal.against(Clause.of("12"), "means", "反映人要求书面答复，请以书信或邮件答复");
        }
        FollowUp entry = followUps.get(task.require(FOLLOW_UP_ID));
        Instant at = body.repliedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(entry.notedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("repliedAt", "答复时间应在列入跟踪之后、现在之前");
        }
        replies.add(new CentreReply(
                task.caseNo(), null, body.means(), at, body.text().strip(), task.actor()));
        followUps.told(entry, at);
        journal.append(
                entry.caseNo(),
                JournalEvent.REPLIED,
                Clause.of("15(2)"),
                Map.of("unitId", entry.unitId(), "means", body.means().name(), "repliedAt", at.toString()),
                null);
        return VariableChanges.none();
    }
}
