package cn.gulangyu.hotline.audit;

import static cn.gulangyu.hotline.workflow.CaseVariables.AUDIT_PASSED;
import static cn.gulangyu.hotline.workflow.CaseVariables.SHARE;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Centre's auditor holds the reply and its document to be sufficient, or not and says why. Art. 13(3). */
@Component
@Cites("13(3)")
class AuditReply implements UserTaskCompletion<AuditReply.Body> {

    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;

    AuditReply(Cases cases, Parts parts, CaseJournal journal) {
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
    }

    record Body(
            @NotNull(message = "请选择审核是否合格") @Nullable Boolean passed,

            @Size(max = 1000, message = "审核意见不超过 1000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_AuditReply";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean passed = Boolean.TRUE.equals(body.passed());
        if (!passed && (body.opinion() == null || body.opinion().isBlank())) {
            throw Refusal.invalid("opinion", "审核不合格须写明意见，以便承办单位重新办理");
        }
        parts.audited(parts.current(task.caseNo(), task.unitId()), passed, body.opinion());
        if (!task.find(SHARE).orElse(false)) {
            cases.enter(task.caseNo(), passed ? CaseState.AUDITED : CaseState.HANDLING);
        }
        journal.append(
                task.caseNo(),
                passed ? JournalEvent.AUDIT_PASSED : JournalEvent.AUDIT_FAILED,
                Clause.of("13(3)"),
                Map.of("unitId", task.unitId()),
                body.opinion());
        return VariableChanges.none().with(AUDIT_PASSED, passed);
    }
}
