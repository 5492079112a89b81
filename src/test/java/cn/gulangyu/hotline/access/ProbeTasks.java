package cn.gulangyu.hotline.access;

import cn.gulangyu.hotline.workflow.OpenDoor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/** User tasks of any key for any group, each alone in a process of its own; gone without a trace when closed. */
class ProbeTasks {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final List<String> deployments = new ArrayList<>();

    ProbeTasks(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts a process that waits in such a task, and returns the task's id. */
    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    String create(String taskKey, String name, String group, Instant due, boolean returnOffered) {
        String process = "probe-" + deployments.size();
        deployments.add(repository
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(taskKey)
                                .name(name)
                                .camundaCandidateGroups(group)
                                .camundaDueDate("${due}")
                                .endEvent()
                                .done())
                .deploy()
                .getId());
        Map<String, Object> variables =
                Map.of("due", Date.from(due), "returnOffered", returnOffered, "caseNo", "GLY-2026-000001");
        OpenDoor.pass(() -> runtime.startProcessInstanceByKey(process, variables));
        Task task = tasks.createTaskQuery().processDefinitionKey(process).singleResult();
        return task.getId();
    }

    void removeAll() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
        deployments.clear();
    }
}
