package cn.gulangyu.hotline.handover;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public hotlines that a matter can be handed over to, for the form. Art. 4. */
@RestController
class PublicLineController {

    private final PublicLines lines;

    PublicLineController(PublicLines lines) {
        this.lines = lines;
    }

    @GetMapping("/api/v1/lines")
    List<PublicLines.PublicLine> lines() {
        return lines.all();
    }
}
