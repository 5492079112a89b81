package cn.gulangyu.hotline.coordination;

import static cn.gulangyu.hotline.workflow.CaseVariables.ANOTHER_AUTHORITY;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.coordination.HelpRequests.HelpRequest;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agent writes down what the authority answered, and whether another one has to be asked. Art. 10(2)1. */
@Component
@Cites("10(2)1")
class RecordHelp implements UserTaskCompletion<RecordHelp.Body> {

    private final HelpRequests requests;
    private final CaseJournal journal;
    private final Clock clock;

    RecordHelp(HelpRequests requests, CaseJournal journal, Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择对方是否协助") @Nullable Boolean helped,

            @NotBlank(message = "请填写协助结果") @Size(max = 4000, message = "协助结果不超过 4000 字") @Nullable String answer,

            @NotNull(message = "请填写对方回复时间") @Nullable OffsetDateTime answeredAt,
            @NotNull(message = "请选择是否另请其他单位协助") @Nullable Boolean another) {}

    @Override
    public String taskKey() {
        return "Task_RecordHelp";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.answer() == null || body.answeredAt() == null) {
            throw Refusal.invalid("answer", "请填写协助结果和对方回复时间");
        }
        boolean helped = Boolean.TRUE.equals(body.helped());
        HelpRequest asked = requests.waiting(task.caseNo());
        Instant at = body.answeredAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(asked.requestedAt())) {
            throw Refusal.invalid("answeredAt", "回复时间应在请求协助之后、现在之前");
        }
        requests.answered(asked, helped, body.answer().strip(), at);
        journal.append(
                task.caseNo(),
                JournalEvent.HELP_RECORDED,
                Clause.of("10(2)1"),
                Map.of("helped", String.valueOf(helped), "answeredAt", at.toString()),
                body.answer());
        return VariableChanges.none().with(ANOTHER_AUTHORITY, Boolean.TRUE.equals(body.another()));
    }
}
