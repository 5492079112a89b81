package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the public reads of published replies, without a case number or any field that identifies. Art. 11(2). */
@RestController
class PublishedController {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;

    PublishedController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Published(String title, String reply, OffsetDateTime publishedAt) {}

    @GetMapping("/api/v1/public/published")
    List<Published> published(@RequestParam(defaultValue = "0") int page) {
        return jdbc.sql("select public_title, public_reply, published_at from case_file where published_at is not null"
                        + " order by published_at desc limit ? offset ?")
                .params(PAGE, Math.max(0, page) * PAGE)
                .query((columns, index) -> new Published(
                        columns.getString("public_title"),
                        columns.getString("public_reply"),
                        ChinaTime.offset(columns.getObject("published_at", OffsetDateTime.class)
                                .toInstant())))
                .list();
    }
}
