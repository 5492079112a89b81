package cn.gulangyu.hotline.instruction;

import cn.gulangyu.hotline.casefile.InstructionDecision;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Units;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units that an instruction names: one, a lead unit with others, or none. Art. 10(2)2, 10(2)3. */
@Component
class InstructedUnits {

    private final Units units;

    InstructedUnits(Units units) {
        this.units = units;
    }

    /** Units that are at work; {@code unitId} is null and {@code coHandlers} empty where the instruction names none. */
    record Chosen(@Nullable String unitId, List<String> coHandlers) {

        Chosen {
            coHandlers = List.copyOf(coHandlers);
        }
    }

    Chosen require(InstructionDecision decision, @Nullable String unitId, @Nullable List<String> coHandlers) {
        return switch (decision) {
            case DISPATCH -> new Chosen(lead(unitId), List.of());
            case SEVERAL -> several(lead(unitId), coHandlers == null ? List.of() : coHandlers);
            case ANSWER, SUMMARISE_AGAIN -> new Chosen(null, List.of());
        };
    }

    private String lead(@Nullable String unitId) {
        if (unitId == null || unitId.isBlank()) {
            throw Refusal.invalid("unitId", "请选择承办单位");
        }
        return units.require(unitId).id();
    }

    private Chosen several(String lead, List<String> named) {
        List<String> others = List.copyOf(new LinkedHashSet<>(named));
        if (others.isEmpty()) {
            throw Refusal.invalid("coHandlers", "交办多个单位的，请选择协办单位");
        }
        if (others.contains(lead)) {
            throw Refusal.invalid("coHandlers", "主办单位不能同时是协办单位");
        }
        for (String other : others) {
            if (!units.isAtWork(other)) {
                throw Refusal.invalid("coHandlers", "没有编号为“" + other + "”的责任单位");
            }
        }
        return new Chosen(lead, others);
    }
}
