package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.regulation.Route;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply that the Centre itself gave to the reporter, where no unit does. Art. 10(2), 10(3), 12.
 *
 * @param route the way on which the Centre came to reply itself; null where the diagram does not say
 * @param text null once the reporter has been erased
 */
public record CentreReply(
        String caseNo,
        @Nullable Route route,
        ReplyMeans means,
        Instant repliedAt,
        @Nullable String text,
        String repliedBy) {}
