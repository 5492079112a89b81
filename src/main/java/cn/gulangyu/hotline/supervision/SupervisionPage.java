package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import cn.gulangyu.hotline.unit.Units;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workbench of those who supervise; a unit finds its own notices there. Art. 16-18. */
@Controller
class SupervisionPage {

    private final Workbench workbench;
    private final SupervisionAccess access;
    private final Units units;

    SupervisionPage(Workbench workbench, SupervisionAccess access, Units units) {
        this.workbench = workbench;
        this.access = access;
        this.units = units;
    }

    @GetMapping("/supervision")
    String supervision(Model page) {
        page.addAttribute("board", workbench.board());
        page.addAttribute("supervises", access.supervises());
        page.addAttribute(
                "opens", Caller.current().isAnyOf(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE));
        page.addAttribute("units", units.all());
        page.addAttribute("triggers", SupervisionTrigger.values());
        page.addAttribute("modes", SupervisionMode.values());
        return "supervision";
    }

    /** A reader of a page is shown a page, not a problem for programs. */
    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        HttpStatus status = HttpStatus.FORBIDDEN;
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }
}
