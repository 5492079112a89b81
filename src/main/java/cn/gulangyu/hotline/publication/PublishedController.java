package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What programs read of published replies. Art. 11(2). */
@RestController
class PublishedController {

    private final Published published;

    PublishedController(Published published) {
        this.published = published;
    }

    record Entry(String title, String reply, OffsetDateTime publishedAt) {}

    @GetMapping("/api/v1/public/published")
    List<Entry> published(@RequestParam(defaultValue = "0") int page) {
        return published.page(page).stream()
                .map(reply -> new Entry(reply.title(), reply.reply(), ChinaTime.offset(reply.publishedAt())))
                .toList();
    }
}
