package cn.gulangyu.hotline.reply;

import static cn.gulangyu.hotline.workflow.CaseVariables.MEDIATION_OUTCOME;
import static cn.gulangyu.hotline.workflow.CaseVariables.ROUTE;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.CentreReply;
import cn.gulangyu.hotline.casefile.CentreReplyRows;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.MediationOutcome;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.regulation.Route;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Centre answers the reporter itself: as the leaders instructed, after other authorities helped, or after a mediation.
 * Art. 10(2), 10(3), 12.
 */
@Component
@Cites({"10(2)1", "10(2)2", "10(3)", "12"})
class AnswerReporter implements UserTaskCompletion<AnswerReporter.Body> {

    private final Cases cases;
    private final CentreReplyRows replies;
    private final CaseJournal journal;
    private final ReplyRules rules;

    AnswerReporter(Cases cases, CentreReplyRows replies, CaseJournal journal, ReplyRules rules) {
        this.cases = cases;
        this.replies = replies;
        this.journal = journal;
        this.rules = rules;
    }

    record Body(
            @NotNull(message = "请选择答复方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写答复时间") @Nullable OffsetDateTime repliedAt,

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "答复内容不超过 4000 字") @Nullable String text,

            @Size(max = 1000, message = "可走的途径不超过 1000 字") @Nullable String remedy) {}

    @Override
    public String taskKey() {
        return "Task_AnswerReporter";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        CaseFile file = cases.get(task.caseNo());
        ReplyRules.Given reply = rules.check(file, file.receivedAt(), body.means(), body.repliedAt(), body.text());
        Route route = task.find(ROUTE).orElse(null);
        String text = withRemedy(task, reply.text(), body.remedy());
        replies.add(new CentreReply(task.caseNo(), route, reply.means(), reply.at(), text, task.actor()));
        cases.enter(task.caseNo(), CaseState.ANSWERED);
        journal.append(
                task.caseNo(),
                JournalEvent.REPLIED,
                Clause.of("12"),
                Map.of("means", reply.means().name(), "repliedAt", reply.at().toString()),
                null);
        return VariableChanges.none();
    }

    /** Whoever could not be reconciled must learn which way is open to them, such as a lawsuit. Art. 10(3). */
    private static String withRemedy(OpenTask task, String text, @Nullable String remedy) {
        if (remedy != null && !remedy.isBlank()) {
            return text + "\n" + remedy.strip();
        }
        if (task.find(MEDIATION_OUTCOME).equals(Optional.of(MediationOutcome.FAILED))) {
            throw Refusal.against(Clause.of("10(3)"), "remedy", "调解不成的，须告知反映人还可以走什么途径");
        }
        return text;
    }
}
