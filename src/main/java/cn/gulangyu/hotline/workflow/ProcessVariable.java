package cn.gulangyu.hotline.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One typed process variable. Only codes, numbers, flags and instants exist: free text and identities have no factory
 * here, because whatever enters a variable stays in the engine's history. Art. 3(4).
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private ProcessVariable(String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = name;
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    /** A code such as a unit id or a clause. */
    public static ProcessVariable<String> ofCode(String name) {
        return new ProcessVariable<>(name, value -> value, String.class::cast);
    }

    public static <E extends Enum<E>> ProcessVariable<E> ofEnum(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, value -> Enum.valueOf(type, (String) value));
    }

    public static ProcessVariable<Boolean> ofFlag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    public static ProcessVariable<Integer> ofCount(String name) {
        return new ProcessVariable<>(name, value -> value, value -> ((Number) value).intValue());
    }

    /** An instant; the engine stores it as a date in the JVM's zone, which is Asia/Shanghai. */
    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    public static ProcessVariable<Instant> ofInstant(String name) {
        return new ProcessVariable<>(name, Date::from, value -> ((Date) value).toInstant());
    }

    public String name() {
        return name;
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(fromEngine);
    }

    /** The value, or an {@link IllegalStateException} naming the variable that the process has not set. */
    public T require(VariableScope scope) {
        return find(scope).orElseThrow(() -> missing());
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toEngine.apply(value));
    }

    Optional<T> find(Map<String, Object> variables) {
        return Optional.ofNullable(variables.get(name)).map(fromEngine);
    }

    Object toEngine(T value) {
        return toEngine.apply(value);
    }

    IllegalStateException missing() {
        return new IllegalStateException("process variable not set: " + name);
    }
}
