package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one case and the page that finds cases. What they show is read over {@code /api/v1}, masked. Art. 3(4). */
@Controller
class CasePages {

    private final CaseAccess access;

    CasePages(CaseAccess access) {
        this.access = access;
    }

    @GetMapping("/cases")
    String find(Model page) {
        page.addAttribute("states", CaseState.values());
        return "cases";
    }

    @GetMapping("/cases/{caseNo}")
    String one(@PathVariable String caseNo, Model page) {
        page.addAttribute("caseNo", access.open(caseNo).caseNo());
        return "case";
    }

    /** A reader of a page is shown a page, not a problem for programs. */
    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        HttpStatus status = refusal.reason() == Refusal.Reason.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }
}
