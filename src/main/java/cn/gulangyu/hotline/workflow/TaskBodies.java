package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and checks the body of a task's completion and hands it to the feature that owns the task. */
@Component
class TaskBodies {

    private final Map<String, UserTaskCompletion<?>> completions;
    private final ObjectMapper json;
    private final Validator validator;

    TaskBodies(List<UserTaskCompletion<?>> completions, ObjectMapper json, Validator validator) {
        this.completions =
                completions.stream().collect(Collectors.toMap(UserTaskCompletion::taskKey, Function.identity()));
        this.json = json;
        this.validator = validator;
    }

    VariableChanges apply(OpenTask task, JsonNode body) throws JsonProcessingException {
        UserTaskCompletion<?> completion = completions.get(task.key());
        if (completion == null) {
            throw new IllegalStateException("no feature completes " + task.key());
        }
        return apply(completion, task, body);
    }

    private <B> VariableChanges apply(UserTaskCompletion<B> completion, OpenTask task, JsonNode body)
            throws JsonProcessingException {
        if (body.isNull()) {
            throw Refusal.invalid("", "缺少请求正文");
        }
        B typed = json.treeToValue(body, completion.bodyType());
        List<FieldProblem> problems = validator.validate(typed).stream()
                .map(violation -> new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return completion.complete(task, typed);
    }
}
