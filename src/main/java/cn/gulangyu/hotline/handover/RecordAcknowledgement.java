package cn.gulangyu.hotline.handover;

import static cn.gulangyu.hotline.workflow.CaseVariables.HAND_OVER_TAKEN;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.handover.HandOvers.Acknowledgement;
import cn.gulangyu.hotline.handover.HandOvers.HandOver;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other line took the matter under a number of its own, or refused it and said why. Art. 4. */
@Component
@Cites("4")
class RecordAcknowledgement implements UserTaskCompletion<RecordAcknowledgement.Body> {

    private final HandOvers handOvers;
    private final CaseJournal journal;
    private final Clock clock;

    RecordAcknowledgement(HandOvers handOvers, CaseJournal journal, Clock clock) {
        this.handOvers = handOvers;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择对方是否签收") @Nullable Boolean taken,

            @Size(max = 60, message = "受理编号不超过 60 字") @Nullable String referenceNo,

            @Size(max = 1000, message = "不予签收的理由不超过 1000 字") @Nullable String refusal,

            @NotNull(message = "请填写对方答复时间") @Nullable OffsetDateTime acknowledgedAt) {}

    @Override
    public String taskKey() {
        return "Task_RecordAcknowledgement";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.acknowledgedAt() == null) {
            throw Refusal.invalid("acknowledgedAt", "请填写对方答复时间");
        }
        boolean taken = Boolean.TRUE.equals(body.taken());
        if (taken && isBlank(body.referenceNo())) {
            throw Refusal.invalid("referenceNo", "对方签收的，请填写对方的受理编号");
        }
        if (!taken && isBlank(body.refusal())) {
            throw Refusal.invalid("refusal", "对方不予签收的，请填写理由");
        }
        HandOver offered = handOvers.waiting(task.caseNo());
        Instant at = body.acknowledgedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(offered.at())) {
            throw Refusal.invalid("acknowledgedAt", "对方答复时间应在移交之后、现在之前");
        }
        handOvers.acknowledge(
                offered,
                new Acknowledgement(taken, taken ? body.referenceNo() : null, taken ? null : body.refusal(), at));
        journal.append(
                task.caseNo(),
                taken ? JournalEvent.HAND_OVER_TAKEN : JournalEvent.HAND_OVER_REFUSED,
                Clause.of("4"),
                Map.of("line", offered.line(), "acknowledgedAt", at.toString()),
                taken ? null : body.refusal());
        return VariableChanges.none().with(HAND_OVER_TAKEN, taken);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
