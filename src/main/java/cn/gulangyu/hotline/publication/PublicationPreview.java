package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.TaskView;
import cn.gulangyu.hotline.workflow.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the public will see, before it does; for whoever may decide on it. Stores nothing. Art. 11(2). */
@RestController
class PublicationPreview {

    private final Tasks tasks;
    private final Redaction redaction;
    private final Clock clock;

    PublicationPreview(Tasks tasks, Redaction redaction, Clock clock) {
        this.tasks = tasks;
        this.redaction = redaction;
        this.clock = clock;
    }

    record Draft(@Nullable String publicTitle, @Nullable String publicReply) {}

    record Preview(PublicText text, List<Redaction.Found> found) {}

    @PostMapping("/api/v1/tasks/{taskId}/publication-preview")
    Preview preview(@PathVariable String taskId, @RequestBody Draft draft) {
        TaskView task = tasks.get(taskId);
        if (!task.key().equals(DecidePublication.TASK)) {
            throw Refusal.notFound("这项任务不决定公开");
        }
        String title = draft.publicTitle() == null ? "" : draft.publicTitle();
        String reply = draft.publicReply() == null ? "" : draft.publicReply();
        return new Preview(
                PublicText.of(title, reply, clock.instant()),
                Stream.concat(
                                redaction.in(task.caseNo(), "publicTitle", title).stream(),
                                redaction.in(task.caseNo(), "publicReply", reply).stream())
                        .toList());
    }
}
