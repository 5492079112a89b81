package cn.gulangyu.hotline.workflow;

import java.util.Map;

/** What one rule of a decision table answered, with the table's version and the rule's id for the record. */
public record DecisionOutcome(String key, int version, String ruleId, Map<String, Object> outputs) {

    public String text(String output) {
        return String.valueOf(value(output));
    }

    public int number(String output) {
        return ((Number) value(output)).intValue();
    }

    public boolean flag(String output) {
        return (Boolean) value(output);
    }

    private Object value(String output) {
        Object value = outputs.get(output);
        if (value == null) {
            throw new IllegalStateException("rule " + ruleId + " of " + key + " leaves output empty: " + output);
        }
        return value;
    }
}
