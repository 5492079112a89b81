package cn.gulangyu.hotline.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's tasks over HTTP; forms and programs complete them alike. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What is done, and what the caller may do next on the same case. */
    record CompletedTask(String caseNo, List<TaskView> nextTasks) {}

    @GetMapping
    List<TaskView> list(@RequestParam(required = false) @Nullable String caseNo) {
        return tasks.mine(caseNo);
    }

    @GetMapping("/{taskId}")
    TaskView get(@PathVariable String taskId) {
        return tasks.get(taskId);
    }

    @PostMapping("/{taskId}/complete")
    CompletedTask complete(@PathVariable String taskId, @RequestBody JsonNode body) throws JsonProcessingException {
        String caseNo = tasks.complete(taskId, body).caseNo();
        return new CompletedTask(caseNo, tasks.mine(caseNo));
    }
}
