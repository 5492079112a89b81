package cn.gulangyu.hotline.instruction;

import static cn.gulangyu.hotline.workflow.CaseVariables.CO_HANDLERS;
import static cn.gulangyu.hotline.workflow.CaseVariables.ROUTE;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_ID;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNIT_LIMIT_DAYS;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Instruction;
import cn.gulangyu.hotline.casefile.InstructionDecision;
import cn.gulangyu.hotline.casefile.Instructions;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Limits;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Route;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The leading group office instructs (批示): one unit, several units, the Centre itself, or a better summary first. A limit
 * that it sets overrides every other. Art. 10(2)2, 13(4).
 */
@Component
@Cites({"10(2)2", "13(4)"})
class Instruct implements UserTaskCompletion<Instruct.Body> {

    private final Instructions instructions;
    private final InstructedUnits instructedUnits;
    private final Limits limits;
    private final CaseJournal journal;
    private final Clock clock;

    Instruct(
            Instructions instructions,
            InstructedUnits instructedUnits,
            Limits limits,
            CaseJournal journal,
            Clock clock) {
        this.instructions = instructions;
        this.instructedUnits = instructedUnits;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请选择如何批示") @Nullable InstructionDecision decision,

            @NotBlank(message = "请填写批示内容") @Size(max = 2000, message = "批示内容不超过 2000 字") @Nullable String text,

            @Nullable String unitId,

            @Size(max = 20, message = "协办单位不超过 20 个") @Nullable List<String> coHandlers,

            @Nullable OffsetDateTime dueAt) {}

    @Override
    public String taskKey() {
        return "Task_Instruct";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.decision() == null || body.text() == null) {
            throw Refusal.invalid("text", "请选择如何批示并填写批示内容");
        }
        InstructedUnits.Chosen chosen = instructedUnits.require(body.decision(), body.unitId(), body.coHandlers());
        Instruction.Given given = new Instruction.Given(
                body.decision(),
                body.text().strip(),
                chosen.unitId(),
                chosen.coHandlers(),
                limit(body),
                task.actor(),
                clock.instant());
        instructions.instructed(instructions.current(task.caseNo()), given);
        record(task.caseNo(), given);
        if (given.dueAt() != null) {
            limits.setSuperiorLimit(task.caseNo(), given.dueAt());
        }
        return changes(task, given);
    }

    private @Nullable Instant limit(Body body) {
        if (body.dueAt() == null) {
            return null;
        }
        if (body.decision() == InstructionDecision.SUMMARISE_AGAIN) {
            throw Refusal.invalid("dueAt", "要求补充汇总时不能同时指定办理期限");
        }
        Instant dueAt = body.dueAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (!dueAt.isAfter(clock.instant())) {
            throw Refusal.against(Clause.of("13(4)"), "dueAt", "批示指定的期限须晚于现在");
        }
        return dueAt;
    }

    private void record(String caseNo, Instruction.Given given) {
        Map<String, String> facts =
                new HashMap<>(Map.of("decision", given.decision().name()));
        if (given.unitId() != null) {
            facts.put("unitId", given.unitId());
        }
        if (!given.coHandlers().isEmpty()) {
            facts.put("coHandlers", String.join(",", given.coHandlers()));
        }
        if (given.dueAt() != null) {
            facts.put("dueAt", given.dueAt().toString());
        }
        boolean again = given.decision() == InstructionDecision.SUMMARISE_AGAIN;
        JournalEvent event = again ? JournalEvent.SUMMARY_SENT_BACK : JournalEvent.INSTRUCTED;
        journal.append(caseNo, event, Clause.of("10(2)2"), facts, given.text());
    }

    /** A matter sent back for a better summary stays on the leaders' route. */
    private static VariableChanges changes(OpenTask task, Instruction.Given given) {
        Route route = switch (given.decision()) {
            case DISPATCH -> Route.DIRECT;
            case SEVERAL -> Route.MULTI_UNIT;
            case ANSWER -> Route.ANSWERED;
            case SUMMARISE_AGAIN -> Route.LEADER_INSTRUCTION;
        };
        VariableChanges changes = VariableChanges.none().with(ROUTE, route);
        if (given.unitId() == null) {
            return changes;
        }
        // The responsibility list spoke of its own unit; the limit it published does not bind another.
        boolean listed = given.unitId().equals(task.unitId());
        return changes.with(UNIT_ID, given.unitId())
                .with(CO_HANDLERS, String.join(",", given.coHandlers()))
                .with(UNIT_LIMIT_DAYS, listed ? task.require(UNIT_LIMIT_DAYS) : 0);
    }
}
