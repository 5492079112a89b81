package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Management Office names the unit, knowing the Market Office's opinion. Art. 3(1). */
@Component
@Cites("3(1)")
class NameUnit implements UserTaskCompletion<NameUnit.Body> {

    private final Units units;
    private final CaseJournal journal;

    NameUnit(Units units, CaseJournal journal) {
        this.units = units;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请选择承办单位") @Nullable String unitId,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_NameUnit";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.unitId() == null) {
            throw Refusal.invalid("unitId", "请选择承办单位");
        }
        String unitId = units.require(body.unitId()).id();
        journal.append(
                task.caseNo(), JournalEvent.UNIT_CHOSEN, Clause.of("3(1)"), Map.of("unitId", unitId), body.reason());
        return TakeLead.named(task, unitId);
    }
}
