package cn.gulangyu.hotline.exchange;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for linked systems: each remembers the last number that it has read and asks for what came after. Art. 3(3). */
@RestController
class CaseEventController {

    private static final int LARGEST_PAGE = 500;

    private final CaseEvents events;

    CaseEventController(CaseEvents events) {
        this.events = events;
    }

    @GetMapping("/api/v1/case-events")
    List<CaseEvents.CaseEvent> after(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "200") int size) {
        Caller.current().require(Role.LINKED_SYSTEM, Role.CENTRE_MANAGER);
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.invalid("size", "每次 1 至 " + LARGEST_PAGE + " 条");
        }
        return events.after(after, size);
    }
}
