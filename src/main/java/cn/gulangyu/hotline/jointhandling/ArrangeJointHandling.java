package cn.gulangyu.hotline.jointhandling;

import static cn.gulangyu.hotline.workflow.CaseVariables.CO_HANDLERS;
import static cn.gulangyu.hotline.workflow.CaseVariables.HANDLED_JOINTLY;
import static cn.gulangyu.hotline.workflow.CaseVariables.MEETING_CALLED;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;

import cn.gulangyu.hotline.jointhandling.JointUnits.Chosen;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.UnitList;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Management Office names lead unit and co-handlers, mostly as the responsibility list has them, or decides to call a
 * meeting about it. Whatever departs from the list wants a reason. Art. 10(2)3.
 */
@Component
@Cites("10(2)3")
class ArrangeJointHandling implements UserTaskCompletion<ArrangeJointHandling.Body> {

    private final JointUnits jointUnits;
    private final Arrangements arrangements;
    private final UnitList unitList;

    ArrangeJointHandling(JointUnits jointUnits, Arrangements arrangements, UnitList unitList) {
        this.jointUnits = jointUnits;
        this.arrangements = arrangements;
        this.unitList = unitList;
    }

    record Body(
            @NotNull(message = "请选择直接确定还是召开协调会") @Nullable Boolean meeting,
            @Nullable String leadUnitId,

            @Size(max = 20, message = "协办单位不超过 20 个") @Nullable List<String> coHandlers,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @Override
    public String taskKey() {
        return "Task_ArrangeJointHandling";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (Boolean.TRUE.equals(body.meeting())) {
            return VariableChanges.none().with(MEETING_CALLED, true);
        }
        Chosen chosen = jointUnits.require(body.leadUnitId(), body.coHandlers());
        boolean listed = isListed(task, chosen);
        String reason = body.reason() == null || body.reason().isBlank()
                ? null
                : body.reason().strip();
        if (!listed && reason == null) {
            throw Refusal.invalid("reason", "与责任清单不一致，或者不设协办单位的，请说明理由");
        }
        arrangements.arrange(task.caseNo(), listed ? Basis.LIST : Basis.OFFICE, chosen, reason);
        return changes(chosen).with(MEETING_CALLED, false);
    }

    private boolean isListed(OpenTask task, Chosen chosen) {
        List<String> listed = unitList.of(task.find(CO_HANDLERS).orElse(""));
        return !chosen.coHandlers().isEmpty()
                && chosen.lead().equals(task.unitId())
                && new HashSet<>(listed).equals(new HashSet<>(chosen.coHandlers()));
    }

    /** Who handles from now on. The limit was set before and stays, whoever leads. */
    VariableChanges changes(Chosen chosen) {
        return VariableChanges.none()
                .with(UNIT_ID, chosen.lead())
                .with(CO_HANDLERS, unitList.code(chosen.coHandlers()))
                .with(HANDLED_JOINTLY, !chosen.coHandlers().isEmpty());
    }
}
