package cn.gulangyu.hotline.handling;

import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_ASKED;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.deadline.Deadlines;
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
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The unit's clerk handles the matter and writes down the result; or finds the demand justified but not to be met yet, and
 * says why and when they look at it again; or finds within the window that it is not theirs.
 */
@Component
@Cites({"11p1", "15(2)"})
class Handle implements UserTaskCompletion<Handle.Body> {

    private final Parts parts;
    private final CaseJournal journal;
    private final ReturnRequest returnRequest;
    private final Deadlines deadlines;
    private final Clock clock;

    Handle(Parts parts, CaseJournal journal, ReturnRequest returnRequest, Deadlines deadlines, Clock clock) {
        this.parts = parts;
        this.journal = journal;
        this.returnRequest = returnRequest;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    enum Decision {
        HANDLED,
        NOT_YET,
        RETURN
    }

    record Body(
            @NotNull(message = "请选择办理情况：已办结、一时难以解决或申请撤回") @Nullable Decision decision,

            @Size(max = 4000, message = "办理结果不超过 4000 字") @Nullable String result,

            @Size(max = 4000, message = "解释说明不超过 4000 字") @Nullable String explanation,

            @Nullable LocalDate comesBackOn,
            @Nullable String suggestedUnitId,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_Handle";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.decision() == Decision.RETURN) {
            return returnRequest.ask(task, body.suggestedUnitId(), body.reason());
        }
        if (body.decision() == Decision.NOT_YET) {
            return postpone(task, body);
        }
        if (body.result() == null || body.result().isBlank()) {
            throw Refusal.invalid("result", "请填写办理结果");
        }
        parts.handled(parts.current(task.caseNo(), task.unitId()), body.result().strip());
        journal.append(task.caseNo(), JournalEvent.HANDLED, Clause.of("15"), Map.of("unitId", task.unitId()), null);
        return VariableChanges.none().with(RETURN_ASKED, false);
    }

    /** The explanation is what the reporter is told, like any result; the demand stays on the follow-up list. Art. 15(2). */
    private VariableChanges postpone(OpenTask task, Body body) {
        if (body.explanation() == null || body.explanation().isBlank()) {
            throw Refusal.invalid("explanation", "请填写向反映人解释的内容");
        }
        if (body.comesBackOn() == null) {
            throw Refusal.invalid("comesBackOn", "请选择复查日期");
        }
        Instant comesBackAt = deadlines.followUp(clock.instant(), body.comesBackOn());
        parts.handled(
                parts.current(task.caseNo(), task.unitId()), body.explanation().strip());
        journal.append(
                task.caseNo(),
                JournalEvent.POSTPONED,
                Clause.of("15(2)"),
                Map.of("unitId", task.unitId(), "comesBackAt", comesBackAt.toString()),
                null);
        return VariableChanges.none().with(RETURN_ASKED, false);
    }
}
