package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A published reply as the public reads it, on the page and in the auditor's preview alike. Art. 11(2). */
record PublicText(String title, List<String> paragraphs, LocalDate publishedOn) {

    static PublicText of(String title, String reply, Instant publishedAt) {
        return new PublicText(
                title.strip(),
                reply.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                ChinaTime.date(publishedAt));
    }
}
