package cn.gulangyu.hotline.policy;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.CalendarDraft;
import cn.gulangyu.hotline.calendar.CalendarYear;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Policy staff enter the yearly notice: first they see which open cases move, then they confirm. */
@RestController
class CalendarChangeController {

    private final CalendarChange change;

    CalendarChangeController(CalendarChange change) {
        this.change = change;
    }

    /** @param published whether the year now holds; false for the first answer, which only says what would move */
    record Answer(boolean published, List<CalendarChange.Move> moves) {}

    @PutMapping("/api/v1/calendar/{year}")
    Answer put(
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestBody CalendarDraft draft) {
        Caller.current().require(Role.POLICY_STAFF);
        CalendarYear wanted = draft.of(year);
        return confirmed ? new Answer(true, change.publish(wanted)) : new Answer(false, change.preview(wanted));
    }
}
