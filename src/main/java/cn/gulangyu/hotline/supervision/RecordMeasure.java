package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The supervising office records how it supervised: in which mode, when, who took part, what was found. A unit that is
 * weak in work that several units share is seen on site. Art. 18.
 */
@Component
@Cites("18")
class RecordMeasure implements UserTaskCompletion<RecordMeasure.Body> {

    private static final Clause CLAUSE = Clause.of("18");

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final Clock clock;

    RecordMeasure(SupervisionRows rows, SupervisionLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择督办方式") @Nullable SupervisionMode mode,

            @NotNull(message = "请填写督办时间") @Nullable OffsetDateTime tookPlaceAt,

            @NotBlank(message = "请填写参加人员") @Size(max = 500, message = "参加人员不超过 500 字") @Nullable String participants,

            @NotBlank(message = "请填写督办中了解的情况") @Size(max = 2000, message = "督办情况不超过 2000 字") @Nullable String findings,

            @Nullable Boolean weakParallelWork) {}

    @Override
    public String taskKey() {
        return "Task_RecordMeasure";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.mode() == null || body.tookPlaceAt() == null) {
            throw Refusal.invalid("mode", "请选择督办方式并填写督办时间");
        }
        if (body.tookPlaceAt().toInstant().isAfter(clock.instant())) {
            throw Refusal.invalid("tookPlaceAt", "督办时间不能晚于现在");
        }
        boolean onSite = body.mode() == SupervisionMode.ON_SITE || body.mode() == SupervisionMode.JOINT;
        if (Boolean.TRUE.equals(body.weakParallelWork()) && !onSite) {
            throw Refusal.against(CLAUSE, "mode", "并联承办事项推动薄弱的，须现场办公或联合督办");
        }
        Supervision supervision = rows.get(task.require(CaseVariables.SUPERVISION_ID));
        rows.change(supervision, SupervisionRows.change().set("mode_code", body.mode()));
        log.append(
                supervision,
                JournalEvent.MEASURE_RECORDED,
                CLAUSE,
                new Said(
                        body.mode().name(),
                        String.valueOf(body.findings()).strip(),
                        null,
                        String.valueOf(body.participants()).strip(),
                        body.tookPlaceAt().toInstant()));
        return VariableChanges.none();
    }
}
