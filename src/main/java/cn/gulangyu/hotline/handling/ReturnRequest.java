package cn.gulangyu.hotline.handling;

import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_ASKED;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_OFFERED;
import static cn.gulangyu.hotline.workflow.CaseVariables.RETURN_WINDOW_ENDS_AT;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.VariableChanges;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A unit hands a matter back that is outside its powers: within the window, once, naming the unit it should go to.
 * Art. 11 para. 1.
 */
@Component
@Cites("11p1")
class ReturnRequest {

    private static final Clause CLAUSE = Clause.of("11p1");

    private final Parts parts;
    private final Units units;
    private final CaseJournal journal;
    private final Clock clock;

    ReturnRequest(Parts parts, Units units, CaseJournal journal, Clock clock) {
        this.parts = parts;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    VariableChanges ask(OpenTask task, @Nullable String suggestedUnitId, @Nullable String reason) {
        if (!clock.instant().isBefore(task.require(RETURN_WINDOW_ENDS_AT))) {
            throw Refusal.against(CLAUSE, "decision", "撤回窗口期已过，不能再申请撤回，请继续办理");
        }
        if (!task.find(RETURN_OFFERED).orElse(false)) {
            throw Refusal.against(CLAUSE, "decision", "本事项已由中心发回继续办理或属退回重办，不能申请撤回");
        }
        if (suggestedUnitId == null || suggestedUnitId.isBlank()) {
            throw Refusal.against(CLAUSE, "suggestedUnitId", "申请撤回须同时建议转由哪个单位办理");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "请填写申请撤回的理由");
        }
        if (suggestedUnitId.equals(task.unitId())) {
            throw Refusal.invalid("suggestedUnitId", "建议的承办单位不能是本单位");
        }
        String suggested = requireUnit(suggestedUnitId);
        parts.returnAsked(parts.current(task.caseNo(), task.unitId()), suggested, reason.strip());
        journal.append(
                task.caseNo(),
                JournalEvent.RETURN_ASKED,
                CLAUSE,
                Map.of("unitId", task.unitId(), "suggestedUnitId", suggested),
                reason);
        return VariableChanges.none().with(RETURN_ASKED, true);
    }

    private String requireUnit(String unitId) {
        return units.find(unitId)
                .filter(Unit::active)
                .orElseThrow(() -> Refusal.invalid("suggestedUnitId", "没有这个承办单位:" + unitId))
                .id();
    }
}
