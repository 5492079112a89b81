package cn.gulangyu.hotline.regulation;

import java.util.Map;

/**
 * One application of the regulation: the clause, the coded facts it was applied to, and the coded outcome. Facts hold
 * codes, counts and instants, never a word of the reporter. Art. 3(4).
 */
public record Finding(Clause clause, Map<String, String> facts, String outcome) {

    public Finding {
        facts = Map.copyOf(facts);
    }
}
