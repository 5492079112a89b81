package cn.gulangyu.hotline.calendar;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows policy staff a year of the working calendar. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/{year}")
    CalendarYear year(@PathVariable int year) {
        Caller.current().require(Role.POLICY_STAFF);
        return calendars.year(year);
    }
}
