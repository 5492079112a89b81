package cn.gulangyu.hotline.handling;

import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_ACCEPTED;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_OFFERED;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Centre reviews a return: with sufficient grounds the matter is withdrawn and dispatched anew, otherwise the same
 * unit goes on; then no second window opens, and the clock has never stopped. Art. 11 para. 1.
 */
@Component
@Cites("11p1")
class ReviewReturn implements UserTaskCompletion<ReviewReturn.Body> {

    private final Parts parts;
    private final Units units;
    private final CaseJournal journal;

    ReviewReturn(Parts parts, Units units, CaseJournal journal) {
        this.parts = parts;
        this.units = units;
        this.journal = journal;
    }

    record Body(
            @NotNull(message = "请选择是否同意撤回") @Nullable Boolean accepted,
            @Nullable String unitId,

            @NotBlank(message = "请填写审核理由") @Size(max = 1000, message = "审核理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_ReviewReturn";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean accepted = Boolean.TRUE.equals(body.accepted());
        Part part = parts.current(task.caseNo(), task.unitId());
        String next = accepted ? nextUnit(task, body, part) : null;
        parts.returnReviewed(part, accepted, next, String.valueOf(body.reason()).strip());
        journal.append(
                task.caseNo(),
                accepted ? JournalEvent.RETURN_ACCEPTED : JournalEvent.RETURN_REJECTED,
                Clause.of("11p1"),
                next == null ? Map.of("unitId", task.unitId()) : Map.of("unitId", task.unitId(), "dispatchTo", next),
                body.reason());
        return VariableChanges.none().with(RETURN_ACCEPTED, accepted).with(RETURN_OFFERED, false);
    }

    private String nextUnit(OpenTask task, Body body, Part part) {
        String wanted = body.unitId() == null || body.unitId().isBlank() ? part.suggestedUnitId() : body.unitId();
        String next = units.require(String.valueOf(wanted)).id();
        if (next.equals(task.unitId())) {
            throw Refusal.invalid("unitId", "同意撤回后须转由其他单位办理");
        }
        if (parts.keeps(task.caseNo(), next)) {
            throw Refusal.invalid("unitId", "该单位已在办理本事项的其他部分，请选择别的单位");
        }
        return next;
    }
}
