package cn.gulangyu.hotline.reply;

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

            @NotBlank(message = "请填写答复内容") @Size(max = 4000, message = "答复内容不超过 4000 字") @Nullable String text) {}

    @Override
    public String taskKey() {
        return "Task_AnswerReporter";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        CaseFile file = cases.get(task.caseNo());
        ReplyRules.Given reply = rules.check(file, file.receivedAt(), body.means(), body.repliedAt(), body.text());
        Route route = task.find(ROUTE).orElse(null);
        replies.add(new CentreReply(task.caseNo(), route, reply.means(), reply.at(), reply.text(), task.actor()));
        cases.enter(task.caseNo(), CaseState.ANSWERED);
        journal.append(
                task.caseNo(),
                JournalEvent.REPLIED,
                Clause.of("12"),
                Map.of("means", reply.means().name(), "repliedAt", reply.at().toString()),
                null);
        return VariableChanges.none();
    }
}
