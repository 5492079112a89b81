package cn.gulangyu.hotline.callback;

import static cn.gulangyu.hotline.workflow.CaseVariables.CALLBACK_ATTEMPTS;
import static cn.gulangyu.hotline.workflow.CaseVariables.CALLS_LEFT;
import static cn.gulangyu.hotline.workflow.CaseVariables.NEXT_CALL_AT;
import static cn.gulangyu.hotline.workflow.CaseVariables.REPORTER_REACHED;
import static cn.gulangyu.hotline.workflow.CaseVariables.REWORK;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An agent calls the reporter: whether the unit answered in time, whether the demand is met, how satisfied they are and
 * why not. Dissatisfied through the unit's fault, the matter goes back; unanswered, it is tried again as often as the table
 * says. Art. 14(1).
 */
@Component
@Cites({"14(1)", "14(2)"})
class CallReporter implements UserTaskCompletion<CallReporter.Body> {

    private final Calls calls;
    private final CaseJournal journal;
    private final Deadlines deadlines;
    private final Clock clock;

    CallReporter(Calls calls, CaseJournal journal, Deadlines deadlines, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择通话结果") @Nullable CallOutcome outcome,
            @Nullable Boolean inTime,
            @Nullable Boolean resolved,
            @Nullable Satisfaction satisfaction,
            @Nullable Cause cause,

            @Size(max = 1000, message = "说明不超过 1000 字") @Nullable String note) {

        boolean isDissatisfied() {
            return satisfaction != null && !satisfaction.isContent();
        }

        boolean isUnitsFault() {
            return isDissatisfied() && cause == Cause.UNIT_FAULT;
        }
    }

    @Override
    public String taskKey() {
        return "Task_CallReporter";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        List<FieldProblem> problems = problems(body);
        if (body.outcome() == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        Instant now = clock.instant();
        int attempt = calls.unanswered(task.caseNo()) + 1;
        boolean answered = body.outcome() != CallOutcome.UNREACHABLE;
        boolean callsLeft = !answered && attempt < task.require(CALLBACK_ATTEMPTS);
        calls.add(new Call(
                task.caseNo(),
                task.unitId(),
                attempt,
                now,
                task.actor(),
                body.outcome(),
                body.inTime(),
                body.resolved(),
                body.satisfaction(),
                body.cause(),
                body.isUnitsFault(),
                body.note()));
        journal.append(
                task.caseNo(), JournalEvent.CALLBACK_MADE, Clause.of("14(1)"), facts(task, body, attempt), body.note());
        return VariableChanges.none()
                .with(REPORTER_REACHED, answered)
                .with(CALLS_LEFT, callsLeft)
                .with(NEXT_CALL_AT, deadlines.nextCall(now))
                .with(REWORK, body.isUnitsFault());
    }

    private static Map<String, String> facts(OpenTask task, Body body, int attempt) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "unitId", task.unitId(),
                "attempt", String.valueOf(attempt),
                "outcome", String.valueOf(body.outcome()),
                "rework", String.valueOf(body.isUnitsFault())));
        if (body.satisfaction() != null) {
            facts.put("satisfaction", body.satisfaction().name());
        }
        if (body.cause() != null) {
            facts.put("cause", body.cause().name());
        }
        return facts;
    }

    private static List<FieldProblem> problems(Body body) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean reached = body.outcome() == CallOutcome.REACHED;
        expect(problems, reached, "inTime", body.inTime(), "请选择承办单位是否及时答复");
        expect(problems, reached, "resolved", body.resolved(), "请选择诉求是否解决");
        expect(problems, reached, "satisfaction", body.satisfaction(), "请选择满意程度");
        expect(problems, body.isDissatisfied(), "cause", body.cause(), "请选择不满意的原因");
        if (body.isUnitsFault() && (body.note() == null || body.note().isBlank())) {
            problems.add(new FieldProblem("note", "请写明哪些方面办理不到位，以便承办单位重新办理"));
        }
        return problems;
    }

    private static void expect(
            List<FieldProblem> problems, boolean wanted, String field, @Nullable Object given, String message) {
        if (wanted && given == null) {
            problems.add(new FieldProblem(field, message));
        } else if (!wanted && given != null) {
            problems.add(new FieldProblem(field, "通话结果与所填内容不符，此项不应填写"));
        }
    }
}
