package cn.gulangyu.hotline.reply;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds of every reply, whoever gives it: in writing where writing was asked for, and at a time that can be. Art. 12. */
@Component
@Cites("12")
class ReplyRules {

    private final Clock clock;

    ReplyRules(Clock clock) {
        this.clock = clock;
    }

    /** A reply that may be recorded. */
    record Given(ReplyMeans means, Instant at, String text) {}

    /** Refuses what Art. 12 forbids, and a reply from the future or from before {@code earliest}, naming the field. */
    Given check(
            CaseFile file,
            Instant earliest,
            @Nullable ReplyMeans means,
            @Nullable OffsetDateTime repliedAt,
            @Nullable String text) {
        if (means == null || repliedAt == null || text == null) {
            throw Refusal.invalid("means", "请填写答复方式、时间和内容");
        }
        if (file.writtenReplyWanted() && !means.isWritten()) {
            throw Refusal.against(Clause.of("12"), "means", "反映人要求书面答复，请以书信或邮件答复");
        }
        Instant at = repliedAt.toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(earliest.truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("repliedAt", "答复时间应在收到事项之后、现在之前");
        }
        return new Given(means, at, text.strip());
    }
}
