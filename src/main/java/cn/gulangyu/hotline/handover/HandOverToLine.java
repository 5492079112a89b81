package cn.gulangyu.hotline.handover;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.handover.HandOvers.Offer;
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

/** The agent or the duty officer hands the matter over to another public hotline and tells the reporter. Art. 4. */
@Component
@Cites("4")
class HandOverToLine implements UserTaskCompletion<HandOverToLine.Body> {

    private final Cases cases;
    private final PublicLines lines;
    private final HandOvers handOvers;
    private final CaseJournal journal;
    private final Clock clock;

    HandOverToLine(Cases cases, PublicLines lines, HandOvers handOvers, CaseJournal journal, Clock clock) {
        this.cases = cases;
        this.lines = lines;
        this.handOvers = handOvers;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotBlank(message = "请选择移交的公共热线") @Nullable String line,

            @NotBlank(message = "请填写对方联系人") @Size(max = 100, message = "对方联系人不超过 100 字") @Nullable String contact,

            @NotNull(message = "请选择移交方式") @Nullable ReplyMeans means,
            @NotNull(message = "请填写移交时间") @Nullable OffsetDateTime handedOverAt,

            @NotBlank(message = "请填写告知反映人的内容") @Size(max = 1000, message = "告知内容不超过 1000 字") @Nullable String told) {}

    @Override
    public String taskKey() {
        return "Task_HandOver";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.line() == null
                || body.contact() == null
                || body.means() == null
                || body.handedOverAt() == null
                || body.told() == null) {
            throw Refusal.invalid("line", "请填写移交的热线、联系人、方式、时间和告知内容");
        }
        CaseFile file = cases.get(task.caseNo());
        Instant at = body.handedOverAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(file.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("handedOverAt", "移交时间应在收到事项之后、现在之前");
        }
        String line = lines.require(body.line()).code();
        handOvers.offer(
                task.caseNo(),
                new Offer(
                        line,
                        body.contact().strip(),
                        body.means(),
                        at,
                        body.told().strip()));
        journal.append(
                task.caseNo(),
                JournalEvent.HANDED_OVER,
                Clause.of("4"),
                Map.of("line", line, "means", body.means().name(), "handedOverAt", at.toString()),
                body.told());
        return VariableChanges.none();
    }
}
