package cn.gulangyu.hotline.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * A user task that the caller may complete.
 *
 * @param id the engine's id of the task
 * @param key the id of the user task in its diagram, such as {@code Task_AuditReply}
 * @param caseNo the case it belongs to
 * @param actor the user id of the person who completes it
 */
public record OpenTask(String id, String key, String caseNo, String actor, Map<String, Object> variables) {

    public OpenTask {
        variables = Map.copyOf(variables);
    }

    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(variables);
    }

    public <T> T require(ProcessVariable<T> variable) {
        return find(variable).orElseThrow(variable::missing);
    }

    /** The unit whose part of the case this task is. */
    public String unitId() {
        return require(CaseVariables.UNIT_ID);
    }
}
