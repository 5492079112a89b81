package cn.gulangyu.hotline.coordination;

import static cn.gulangyu.hotline.workflow.CaseVariables.DUE_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.REMIND_AT;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.deadline.Deadlines;
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

/** The agent asks an authority of the district or another department for its help, and says so here. Art. 10(2)1. */
@Component
@Cites("10(2)1")
class RequestHelp implements UserTaskCompletion<RequestHelp.Body> {

    private final Cases cases;
    private final HelpRequests requests;
    private final Deadlines deadlines;
    private final CaseJournal journal;
    private final Clock clock;

    RequestHelp(Cases cases, HelpRequests requests, Deadlines deadlines, CaseJournal journal, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotBlank(message = "请填写请求协助的单位") @Size(max = 200, message = "单位名称不超过 200 字") @Nullable String authority,

            @NotBlank(message = "请填写请求协助的内容") @Size(max = 2000, message = "请求内容不超过 2000 字") @Nullable String request,

            @NotNull(message = "请选择联系方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写请求时间") @Nullable OffsetDateTime requestedAt) {}

    @Override
    public String taskKey() {
        return "Task_RequestHelp";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.authority() == null || body.request() == null || body.means() == null || body.requestedAt() == null) {
            throw Refusal.invalid("authority", "请填写请求协助的单位、内容、方式和时间");
        }
        CaseFile file = cases.get(task.caseNo());
        Instant at = body.requestedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(file.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("requestedAt", "请求时间应在收到事项之后、现在之前");
        }
        Instant remindAt = deadlines.helpReminder(at, CaseLimit.facts(file), task.require(DUE_AT));
        requests.ask(task.caseNo(), body.authority().strip(), body.request().strip(), body.means(), at);
        journal.append(
                task.caseNo(),
                JournalEvent.HELP_REQUESTED,
                Clause.of("10(2)1"),
                Map.of("means", body.means().name(), "requestedAt", at.toString(), "remindAt", remindAt.toString()),
                body.authority());
        return VariableChanges.none().with(REMIND_AT, remindAt);
    }
}
