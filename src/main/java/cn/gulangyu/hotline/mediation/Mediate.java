package cn.gulangyu.hotline.mediation;

import static cn.gulangyu.hotline.workflow.CaseVariables.MEDIATION_OUTCOME;

import cn.gulangyu.hotline.casefile.Attachments;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Mediation;
import cn.gulangyu.hotline.casefile.Mediations;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.MediationOutcome;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The court holds the sitting and records how it ended; a party that stayed away makes another necessary. Art. 10(3). */
@Component
@Cites("10(3)")
class Mediate implements UserTaskCompletion<Mediate.Body> {

    private final Mediations mediations;
    private final Attachments attachments;
    private final CaseJournal journal;
    private final Clock clock;

    Mediate(Mediations mediations, Attachments attachments, CaseJournal journal, Clock clock) {
        this.mediations = mediations;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择调解结果") @Nullable MediationOutcome outcome,

            @NotBlank(message = "请填写调解记录") @Size(max = 4000, message = "调解记录不超过 4000 字") @Nullable String record,

            @Size(max = 10, message = "调解协议书不超过 10 个文件") @Nullable List<String> agreementIds) {}

    @Override
    public String taskKey() {
        return "Task_Mediate";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.outcome() == null || body.record() == null) {
            throw Refusal.invalid("outcome", "请选择调解结果并填写调解记录");
        }
        MediationOutcome outcome = body.outcome();
        Mediation sitting = mediations.current(task.caseNo());
        if (outcome == MediationOutcome.ABSENT && isAhead(sitting)) {
            throw Refusal.invalid("outcome", "约定的调解时间还没有到，不能记为当事人未到场");
        }
        List<String> agreement = body.agreementIds() == null ? List.of() : body.agreementIds();
        if (outcome == MediationOutcome.AGREED && agreement.isEmpty()) {
            throw Refusal.invalid("agreementIds", "达成协议的，请上传调解协议书");
        }
        attachments.file(sitting, agreement);
        mediations.held(sitting, outcome, body.record().strip(), task.actor());
        if (outcome == MediationOutcome.ABSENT) {
            mediations.give(task.caseNo());
        }
        journal.append(
                task.caseNo(),
                JournalEvent.MEDIATED,
                Clause.of("10(3)"),
                Map.of("sitting", String.valueOf(sitting.sitting()), "outcome", outcome.name()),
                null);
        return VariableChanges.none().with(MEDIATION_OUTCOME, outcome);
    }

    private boolean isAhead(Mediation sitting) {
        return sitting.meetsAt() != null && sitting.meetsAt().isAfter(clock.instant());
    }
}
