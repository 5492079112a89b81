package cn.gulangyu.hotline.publication;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What passers-by read of published replies, without signing in. Art. 11(2). */
@Controller
class PublishedPage {

    private final Published published;

    PublishedPage(Published published) {
        this.published = published;
    }

    @GetMapping("/published")
    String published(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        List<PublicText> replies = published.page(shown).stream()
                .map(reply -> PublicText.of(reply.title(), reply.reply(), reply.publishedAt()))
                .toList();
        model.addAttribute("replies", replies);
        model.addAttribute("page", shown);
        model.addAttribute("more", replies.size() == Published.PAGE);
        return "published";
    }
}
