package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Unchecked;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** At which user task each instance of a process waits, whoever may see the task. The caller has checked who asks. */
@Service
public class WaitingTasks {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Unchecked unchecked;

    WaitingTasks(ProcessEngine engine, Unchecked unchecked) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.unchecked = unchecked;
    }

    /** A waiting task: its id, and the name that people read. */
    public record Waiting(String taskId, String name) {}

    /** The waiting tasks of all instances of that process, by the value of a variable that tells the instances apart. */
    public Map<String, Waiting> of(String processKey, ProcessVariable<String> variable) {
        return unchecked.get(() -> {
            Map<String, Waiting> byInstance = new HashMap<>();
            for (Task task : tasks.createTaskQuery()
                    .processDefinitionKey(processKey)
                    .active()
                    .list()) {
                byInstance.put(task.getProcessInstanceId(), new Waiting(task.getId(), task.getName()));
            }
            return runtime.createVariableInstanceQuery().variableName(variable.name()).list().stream()
                    .filter(value -> byInstance.containsKey(value.getProcessInstanceId()))
                    .collect(Collectors.toMap(
                            value -> String.valueOf(value.getValue()), value -> waiting(byInstance, value)));
        });
    }

    private static Waiting waiting(Map<String, Waiting> byInstance, VariableInstance value) {
        return byInstance.getOrDefault(value.getProcessInstanceId(), new Waiting("", ""));
    }
}
