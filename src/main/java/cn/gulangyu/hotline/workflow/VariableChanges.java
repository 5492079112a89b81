package cn.gulangyu.hotline.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** The variables that starting or completing sets, in the order in which they were named. */
public final class VariableChanges {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private VariableChanges() {}

    public static VariableChanges none() {
        return new VariableChanges();
    }

    public <T> VariableChanges with(ProcessVariable<T> variable, T value) {
        values.put(variable.name(), variable.toEngine(value));
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    /** The values that differ from those; the engine spends three statements on every one that it is given. */
    Map<String, Object> unlike(Map<String, Object> current) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.entrySet().removeIf(change -> change.getValue().equals(current.get(change.getKey())));
        return changed;
    }
}
