package cn.gulangyu.hotline.urgent;

import static cn.gulangyu.hotline.workflow.CaseVariables.CROSS_DOMAIN;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The duty officer has reached the unit, or finds that other domains have to be set going. Every attempt was recorded
 * before, as it was made. Art. 13(1) para. 2.
 */
@Component
@Cites("13(1)p2")
class ContactUnit implements UserTaskCompletion<ContactUnit.Body> {

    private static final Clause CLAUSE = Clause.of("13(1)p2");

    private final Contacts contacts;
    private final CaseJournal journal;

    ContactUnit(Contacts contacts, CaseJournal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    enum Outcome {
        REACHED,
        CROSS_DOMAIN
    }

    record Body(
            @NotNull(message = "请选择联络结果") @Nullable Outcome outcome,

            @Size(max = 1000, message = "说明不超过 1000 字") @Nullable String note) {}

    @Override
    public String taskKey() {
        return "Task_ContactUnit";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        List<ContactAttempt> attempts = contacts.attempts(task.caseNo()).stream()
                .filter(attempt -> attempt.unitId().equals(task.unitId()))
                .toList();
        boolean crossDomain = body.outcome() == Outcome.CROSS_DOMAIN;
        if (attempts.isEmpty()) {
            throw Refusal.against(CLAUSE, "outcome", "请先记录与承办单位联系人的联系");
        }
        if (!crossDomain && attempts.stream().noneMatch(ContactAttempt::reached)) {
            throw Refusal.against(CLAUSE, "outcome", "尚未记录接通，请继续联系，或提请跨区域调度");
        }
        if (crossDomain && (body.note() == null || body.note().isBlank())) {
            throw Refusal.invalid("note", "提请跨区域调度须写明原因");
        }
        journal.append(
                task.caseNo(),
                JournalEvent.UNIT_CONTACTED,
                CLAUSE,
                Map.of(
                        "unitId", task.unitId(),
                        "attempts", String.valueOf(attempts.size()),
                        "crossDomain", String.valueOf(crossDomain)),
                body.note());
        return VariableChanges.none().with(CROSS_DOMAIN, crossDomain);
    }
}
