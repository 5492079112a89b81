package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The unit's leader answers a paper: what happened, and what the unit does about it. Art. 17. */
abstract class UnitAnswer implements UserTaskCompletion<UnitAnswer.Body> {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final Clock clock;
    private final JournalEvent event;

    UnitAnswer(SupervisionRows rows, SupervisionLog log, Clock clock, JournalEvent event) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
        this.event = event;
    }

    record Body(
            @NotBlank(message = "请写明情况说明") @Size(max = 2000, message = "情况说明不超过 2000 字") @Nullable String explanation,

            @NotBlank(message = "请写明改进措施") @Size(max = 2000, message = "改进措施不超过 2000 字") @Nullable String measures) {}

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        Supervision supervision = rows.get(task.require(CaseVariables.SUPERVISION_ID));
        rows.change(supervision, SupervisionRows.change().set("answered_at", clock.instant()));
        log.append(
                supervision,
                event,
                Clause.of("17"),
                new Said(
                        null,
                        String.valueOf(body.explanation()).strip(),
                        String.valueOf(body.measures()).strip(),
                        null,
                        null));
        return VariableChanges.none();
    }
}
