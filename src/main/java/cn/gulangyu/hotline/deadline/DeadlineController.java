package cn.gulangyu.hotline.deadline;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers staff who ask when a reply would be due, and why. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {

    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @PostMapping("/explain")
    DeadlineView explain(@RequestBody DeadlineQuestion question) {
        return DeadlineView.of(deadlines.reply(question.facts()));
    }
}
