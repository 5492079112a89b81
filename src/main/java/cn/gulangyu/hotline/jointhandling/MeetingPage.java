package cn.gulangyu.hotline.jointhandling;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which an invited unit reads when and where to come, and to what. Art. 10(2)3. */
@Controller
class MeetingPage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日EEEE HH:mm", Locale.SIMPLIFIED_CHINESE);

    private final MeetingController meetings;

    MeetingPage(MeetingController meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/meetings")
    String meetings(Model page) {
        page.addAttribute("meetings", meetings.meetings());
        page.addAttribute("when", WHEN);
        return "meetings";
    }
}
