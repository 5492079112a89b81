package cn.gulangyu.hotline.coordination;

import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_LIMIT_DAYS;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.GuidingOffice;
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

/**
 * The Management Office takes the lead in a tourism matter beyond the Market Office's powers and says what support it
 * wants. It names the unit now, or after the Market Office has given its opinion. Art. 3(1).
 */
@Component
@Cites("3(1)")
class TakeLead implements UserTaskCompletion<TakeLead.Body> {

    /** What the responsibility list says where it names no unit. */
    private static final String NONE = "none";

    private final Cases cases;
    private final OfficeLeads leads;
    private final Units units;
    private final CaseJournal journal;

    TakeLead(Cases cases, OfficeLeads leads, Units units, CaseJournal journal) {
        this.cases = cases;
        this.leads = leads;
        this.units = units;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请填写研究意见") @Size(max = 2000, message = "研究意见不超过 2000 字") @Nullable String study,

            @NotBlank(message = "请填写需市场处配合的事项") @Size(max = 2000, message = "配合事项不超过 2000 字") @Nullable String supportWanted,

            @Nullable String unitId) {}

    @Override
    public String taskKey() {
        return "Task_TakeLead";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.study() == null || body.supportWanted() == null) {
            throw Refusal.invalid("study", "请填写研究意见和需市场处配合的事项");
        }
        String unitId = body.unitId() == null || body.unitId().isBlank()
                ? NONE
                : units.require(body.unitId()).id();
        cases.lead(task.caseNo(), GuidingOffice.MANAGEMENT_OFFICE, GuidingOffice.MARKET_OFFICE);
        leads.take(task.caseNo(), body.study().strip(), body.supportWanted().strip());
        journal.append(
                task.caseNo(), JournalEvent.LEAD_TAKEN, Clause.of("3(1)"), Map.of("unitId", unitId), body.study());
        return named(task, unitId);
    }

    /** The published limit is the listed unit's; it does not bind another. */
    static VariableChanges named(OpenTask task, String unitId) {
        VariableChanges changes = VariableChanges.none().with(UNIT_ID, unitId);
        return unitId.equals(task.find(UNIT_ID).orElse("")) ? changes : changes.with(UNIT_LIMIT_DAYS, 0);
    }
}
