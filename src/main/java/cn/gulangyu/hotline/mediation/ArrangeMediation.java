package cn.gulangyu.hotline.mediation;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Mediation;
import cn.gulangyu.hotline.casefile.Mediations;
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

/** The court arranges a sitting: when, where, and who is invited. Art. 10(3). */
@Component
@Cites("10(3)")
class ArrangeMediation implements UserTaskCompletion<ArrangeMediation.Body> {

    private final Mediations mediations;
    private final CaseJournal journal;
    private final Clock clock;

    ArrangeMediation(Mediations mediations, CaseJournal journal, Clock clock) {
        this.mediations = mediations;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请填写调解时间") @Nullable OffsetDateTime meetsAt,

            @NotBlank(message = "请填写调解地点") @Size(max = 200, message = "调解地点不超过 200 字") @Nullable String venue,

            @NotBlank(message = "请填写通知到场的人员") @Size(max = 1000, message = "到场人员不超过 1000 字") @Nullable String invited) {}

    @Override
    public String taskKey() {
        return "Task_ArrangeMediation";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.meetsAt() == null || body.venue() == null || body.invited() == null) {
            throw Refusal.invalid("meetsAt", "请填写调解的时间、地点和到场人员");
        }
        Instant meetsAt = body.meetsAt().toInstant();
        if (!meetsAt.isAfter(clock.instant())) {
            throw Refusal.invalid("meetsAt", "调解时间须晚于现在");
        }
        Mediation sitting = mediations.current(task.caseNo());
        mediations.arranged(
                sitting, meetsAt, body.venue().strip(), body.invited().strip(), task.actor());
        journal.append(
                task.caseNo(),
                JournalEvent.MEDIATION_ARRANGED,
                Clause.of("10(3)"),
                Map.of("sitting", String.valueOf(sitting.sitting()), "meetsAt", meetsAt.toString()),
                null);
        return VariableChanges.none();
    }
}
