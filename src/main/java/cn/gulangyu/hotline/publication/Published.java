package cn.gulangyu.hotline.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published replies, the newest first, without a case number or any field that identifies. Art. 11(2). */
@Repository
class Published {

    static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Reply(String title, String reply, Instant publishedAt) {}

    /** At most {@link #PAGE} of them; pages count from 0. */
    List<Reply> page(int page) {
        return jdbc.sql("select public_title, public_reply, published_at from case_file where published_at is not null"
                        + " order by published_at desc, case_no limit ? offset ?")
                .params(PAGE, Math.max(0, Math.min(page, LAST_PAGE)) * PAGE)
                .query((columns, index) -> new Reply(
                        columns.getString("public_title"),
                        columns.getString("public_reply"),
                        columns.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
