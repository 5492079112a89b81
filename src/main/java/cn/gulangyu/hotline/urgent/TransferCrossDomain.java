package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Management Office's duty officer sets other domains going (跨域转述). Art. 13(1) para. 2. */
@Component
@Cites("13(1)p2")
class TransferCrossDomain implements UserTaskCompletion<TransferCrossDomain.Body> {

    private final Contacts contacts;
    private final Cases cases;
    private final CaseJournal journal;
    private final Clock clock;

    TransferCrossDomain(Contacts contacts, Cases cases, CaseJournal journal, Clock clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotBlank(message = "请填写通知了哪些单位和人员") @Size(max = 200, message = "通知的单位和人员不超过 200 字") @Nullable String alerted,

            @NotNull(message = "请填写通知时间") @Nullable OffsetDateTime alertedAt,

            @NotBlank(message = "请填写商定的处置安排") @Size(max = 2000, message = "处置安排不超过 2000 字") @Nullable String agreed) {}

    @Override
    public String taskKey() {
        return "Task_TransferCrossDomain";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.alerted() == null || body.alertedAt() == null || body.agreed() == null) {
            throw Refusal.invalid("alerted", "请填写通知对象、时间和处置安排");
        }
        Instant at = body.alertedAt().toInstant();
        if (at.isAfter(clock.instant())
                || at.isBefore(cases.get(task.caseNo()).receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("alertedAt", "通知时间应在事项登记之后、现在之前");
        }
        contacts.add(new CrossDomainTransfer(
                task.caseNo(),
                at,
                task.actor(),
                body.alerted().strip(),
                body.agreed().strip()));
        journal.append(
                task.caseNo(),
                JournalEvent.CROSS_DOMAIN_TRANSFERRED,
                Clause.of("13(1)p2"),
                Map.of("unitId", task.unitId(), "alertedAt", at.toString()),
                null);
        return VariableChanges.none();
    }
}
