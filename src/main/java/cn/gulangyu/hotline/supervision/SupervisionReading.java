package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.supervision.SupervisionView.NoticeView;
import cn.gulangyu.hotline.supervision.SupervisionView.StepView;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.workflow.CaseVariables;
import cn.gulangyu.hotline.workflow.TaskView;
import cn.gulangyu.hotline.workflow.Tasks;
import cn.gulangyu.hotline.workflow.WaitingTasks;
import cn.gulangyu.hotline.workflow.WaitingTasks.Waiting;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the caller may read of supervisions and notices. Art. 3(4), 16. */
@Component
class SupervisionReading {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final NoticeRows notices;
    private final SupervisionAccess access;
    private final Units units;
    private final WaitingTasks waiting;
    private final Tasks tasks;
    private final Clock clock;

    SupervisionReading(
            SupervisionRows rows,
            SupervisionLog log,
            NoticeRows notices,
            SupervisionAccess access,
            Units units,
            WaitingTasks waiting,
            Tasks tasks,
            Clock clock) {
        this.rows = rows;
        this.log = log;
        this.notices = notices;
        this.access = access;
        this.units = units;
        this.waiting = waiting;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** All that the caller may see, open ones first, without steps. */
    List<SupervisionView> all(@Nullable String caseNo) {
        access.requireAny();
        Map<String, Waiting> waits = waiting.of("supervision", CaseVariables.SUPERVISION_ID);
        Set<String> mine = tasks.mine(null).stream().map(TaskView::id).collect(Collectors.toSet());
        return (caseNo == null ? rows.all() : rows.ofCase(caseNo))
                .stream()
                        .filter(access::maySee)
                        .map(supervision -> view(supervision, waits.get(supervision.id()), mine, List.of()))
                        .toList();
    }

    /** One with its steps; one that the caller may not see and one that does not exist answer alike. */
    SupervisionView one(String id) {
        Supervision supervision = rows.get(id);
        if (!access.maySee(supervision)) {
            throw Refusal.notFound("没有这项督办，或您无权查看");
        }
        boolean inside = access.maySupervise(supervision.guidingOffice());
        List<StepView> steps = log.of(id).stream()
                .filter(step -> inside || SupervisionView.isForTheUnit(step.event()))
                .map(SupervisionReading::view)
                .toList();
        return view(supervision, null, Set.of(), steps);
    }

    /** The notice, for whoever may see its supervision. */
    Notice notice(String number) {
        return notices.find(number)
                .filter(notice -> access.maySee(rows.get(notice.supervisionId())))
                .orElseThrow(() -> Refusal.notFound("没有这份通知，或您无权查看"));
    }

    private SupervisionView view(
            Supervision supervision, @Nullable Waiting at, Set<String> mine, List<StepView> steps) {
        boolean told = access.maySupervise(supervision.guidingOffice()) || !supervision.isOpen();
        return new SupervisionView(
                supervision.id(),
                supervision.number(),
                supervision.caseNo(),
                supervision.unitId(),
                units.find(supervision.unitId()).map(Unit::name).orElse(supervision.unitId()),
                supervision.trigger().name(),
                supervision.trigger().label(),
                code(supervision.rung()),
                label(supervision.rung()),
                code(supervision.mode()),
                label(supervision.mode()),
                supervision.clause().id(),
                supervision.clause().label(),
                supervision.reason(),
                ChinaTime.offset(supervision.openedAt()),
                ChronoUnit.DAYS.between(ChinaTime.date(supervision.openedAt()), ChinaTime.date(clock.instant())),
                local(supervision.dueAt()),
                local(supervision.answeredAt()),
                code(supervision.evaluation()),
                label(supervision.evaluation()),
                told ? code(supervision.result()) : null,
                told ? label(supervision.result()) : null,
                told ? supervision.approved() : null,
                local(supervision.closedAt()),
                at != null && mine.contains(at.taskId()) ? at.taskId() : null,
                at == null ? null : at.name(),
                notices.of(supervision.id()).stream()
                        .map(SupervisionReading::view)
                        .toList(),
                steps);
    }

    private static NoticeView view(Notice notice) {
        return new NoticeView(
                notice.number(),
                notice.documentNumber(),
                notice.kind().name(),
                notice.kind().label(),
                ChinaTime.offset(notice.issuedAt()),
                local(notice.dueAt()));
    }

    private static StepView view(SupervisionLog.Step step) {
        return new StepView(
                ChinaTime.offset(step.at()),
                step.event().name(),
                step.event().label(),
                step.actor(),
                step.said().code(),
                step.said().words(),
                step.said().measures(),
                step.said().participants(),
                local(step.said().tookPlaceAt()));
    }

    private static @Nullable String code(@Nullable Coded code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
