package cn.gulangyu.hotline.acceptance;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
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

/** The agent tells the reporter which authority to turn to; how and when is recorded. Art. 7. */
@Component
@Cites("7")
class InformReporter implements UserTaskCompletion<InformReporter.Body> {

    private final Cases cases;
    private final CaseJournal journal;
    private final Clock clock;

    InformReporter(Cases cases, CaseJournal journal, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotBlank(message = "请填写告知的有权机关") @Size(max = 200, message = "有权机关不超过 200 字") @Nullable String authority,

            @NotNull(message = "请选择告知方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写告知时间") @Nullable OffsetDateTime informedAt,

            @NotBlank(message = "请填写告知用语") @Size(max = 1000, message = "告知用语不超过 1000 字") @Nullable String words) {}

    @Override
    public String taskKey() {
        return "Task_InformReporter";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.informedAt() == null || body.means() == null || body.authority() == null || body.words() == null) {
            throw Refusal.invalid("informedAt", "请填写告知的机关、方式、时间和用语");
        }
        CaseFile file = cases.get(task.caseNo());
        Instant at = body.informedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(file.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("informedAt", "告知时间应在收到事项之后、现在之前");
        }
        cases.told(task.caseNo(), body.words().strip(), body.authority().strip());
        cases.enter(task.caseNo(), CaseState.REDIRECTED);
        journal.append(
                task.caseNo(),
                JournalEvent.REPORTER_TOLD_AUTHORITY,
                Clause.of(file.admissibilityClause() == null ? "7" : file.admissibilityClause()),
                Map.of("means", body.means().name(), "informedAt", at.toString()),
                body.words());
        return VariableChanges.none();
    }
}
