package cn.gulangyu.hotline.handling;

import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_ASKED;

import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.access.UnitGroups;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unit's leader reads the matter and assigns it (阅批), or asks for its return. Art. 11 para. 1. */
@Component
@Cites("11p1")
class ReadAndAssign implements UserTaskCompletion<ReadAndAssign.Body> {

    private final Parts parts;
    private final StaffAccounts accounts;
    private final CaseJournal journal;
    private final ReturnRequest returnRequest;

    ReadAndAssign(Parts parts, StaffAccounts accounts, CaseJournal journal, ReturnRequest returnRequest) {
        this.parts = parts;
        this.accounts = accounts;
        this.journal = journal;
        this.returnRequest = returnRequest;
    }

    enum Decision {
        HANDLE,
        RETURN
    }

    record Body(
            @NotNull(message = "请选择阅批意见：承办或申请撤回") @Nullable Decision decision,

            @Pattern(regexp = "[a-zA-Z0-9-]{0,64}", message = "请选择经办人的账号") @Nullable String assignee,

            @Size(max = 1000, message = "批示内容不超过 1000 字") @Nullable String instruction,

            @Nullable String suggestedUnitId,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_ReadAndAssign";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.decision() == Decision.RETURN) {
            return returnRequest.ask(task, body.suggestedUnitId(), body.reason());
        }
        String assignee = body.assignee() == null || body.assignee().isBlank() ? null : body.assignee();
        if (assignee != null && !accounts.isMember(assignee, UnitGroups.staff(task.unitId()))) {
            throw Refusal.invalid("assignee", "指定的经办人不是本单位人员");
        }
        parts.assigned(parts.current(task.caseNo(), task.unitId()), assignee, body.instruction());
        journal.append(
                task.caseNo(),
                JournalEvent.READ_AND_ASSIGNED,
                Clause.of("11p1"),
                assignee == null
                        ? Map.of("unitId", task.unitId())
                        : Map.of("unitId", task.unitId(), "assignee", assignee),
                body.instruction());
        return VariableChanges.none().with(RETURN_ASKED, false);
    }
}
