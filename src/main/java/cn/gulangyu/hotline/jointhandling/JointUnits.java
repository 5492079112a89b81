package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.unit.Units;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks who is to lead and to co-handle: units at work, each of them once. Art. 10(2)3. */
@Component
@Cites("10(2)3")
class JointUnits {

    private final Units units;

    JointUnits(Units units) {
        this.units = units;
    }

    /** A lead unit with its co-handlers, of whom there may be none. */
    record Chosen(String lead, List<String> coHandlers) {}

    /** Refuses no lead, a closed unit, a unit named twice and a lead that is its own co-handler. */
    Chosen require(@Nullable String lead, @Nullable List<String> coHandlers) {
        List<FieldProblem> problems = new ArrayList<>();
        List<String> others = coHandlers == null ? List.of() : List.copyOf(coHandlers);
        if (lead == null || lead.isBlank()) {
            problems.add(new FieldProblem("leadUnitId", "请选择主办单位"));
        } else if (!units.isAtWork(lead)) {
            problems.add(new FieldProblem("leadUnitId", "主办单位不存在或已停用，请另行选择"));
        }
        problems.addAll(wrong("coHandlers", others));
        if (lead != null && others.contains(lead)) {
            problems.add(new FieldProblem("coHandlers", "主办单位不能同时作为协办单位"));
        }
        if (lead == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new Chosen(lead, others);
    }

    /** What is wrong with a list of units in that field. */
    List<FieldProblem> wrong(String field, List<String> unitIds) {
        List<FieldProblem> problems = new ArrayList<>();
        if (new LinkedHashSet<>(unitIds).size() < unitIds.size()) {
            problems.add(new FieldProblem(field, "同一单位只能列入一次"));
        }
        if (!unitIds.stream().allMatch(units::isAtWork)) {
            problems.add(new FieldProblem(field, "所列单位中有不存在或已停用的，请另行选择"));
        }
        return problems;
    }
}
