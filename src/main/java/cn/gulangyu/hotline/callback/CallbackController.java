package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.callback.CallbackRates.Answers;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calls over HTTP: those of a case for whoever may see it, the rates for those who oversee the units. */
@RestController
class CallbackController {

    private final Calls calls;
    private final CallbackRates rates;
    private final CaseAccess access;
    private final Units units;

    CallbackController(Calls calls, CallbackRates rates, CaseAccess access, Units units) {
        this.calls = calls;
        this.rates = rates;
        this.access = access;
        this.units = units;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallView(
            String unitId,
            int attempt,
            OffsetDateTime calledAt,
            CallOutcome outcome,
            String outcomeLabel,
            @Nullable Boolean inTime,
            @Nullable Boolean resolved,
            @Nullable Satisfaction satisfaction,
            @Nullable String satisfactionLabel,
            @Nullable Cause cause,
            @Nullable String causeLabel,
            boolean rework,
            @Nullable String note) {}

    /** A unit sees the calls about its own part. */
    @GetMapping("/api/v1/cases/{caseNo}/callbacks")
    List<CallView> ofCase(@PathVariable String caseNo) {
        access.open(caseNo);
        Caller caller = Caller.current();
        boolean wide = caller.unitIds().isEmpty();
        return calls.of(caseNo).stream()
                .filter(call -> wide || caller.belongsTo(call.unitId()))
                .map(CallbackController::view)
                .toList();
    }

    private static CallView view(Call call) {
        Satisfaction satisfaction = call.satisfaction();
        Cause cause = call.cause();
        return new CallView(
                call.unitId(),
                call.attempt(),
                ChinaTime.offset(call.calledAt()),
                call.outcome(),
                call.outcome().label(),
                call.inTime(),
                call.resolved(),
                satisfaction,
                satisfaction == null ? null : satisfaction.label(),
                cause,
                cause == null ? null : cause.label(),
                call.rework(),
                call.note());
    }

    /** @param calls attempts, answered or not; {@code reached} and {@code refused} among them */
    record UnitRates(
            String unitId,
            String unitName,
            int calls,
            int reached,
            int refused,
            int reworks,
            List<CallbackRates.Rate> rates) {}

    record Report(LocalDate from, LocalDate to, UnitRates all, List<UnitRates> units) {}

    @GetMapping("/api/v1/insight/callbacks")
    Report report(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String unit) {
        Caller.current()
                .require(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE, Role.LEADING_GROUP_OFFICE);
        if (to.isBefore(from)) {
            throw Refusal.invalid("to", "终止日期不能早于起始日期");
        }
        List<Answers> perUnit = rates.perUnit(from, to).stream()
                .filter(answers -> unit == null || unit.equals(answers.unitId()))
                .toList();
        Answers all = perUnit.stream().reduce(new Answers("", 0, 0, 0, 0, 0, 0, 0), Answers::plus);
        return new Report(
                from, to, view(all, "全部单位"), perUnit.stream().map(this::named).toList());
    }

    private UnitRates named(Answers answers) {
        return view(answers, units.find(answers.unitId()).map(Unit::name).orElse(answers.unitId()));
    }

    private static UnitRates view(Answers answers, String name) {
        return new UnitRates(
                answers.unitId(),
                name,
                answers.calls(),
                answers.reached(),
                answers.refused(),
                answers.reworks(),
                answers.rates());
    }
}
