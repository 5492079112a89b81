package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a matter when it arrives, without the reporter's identity. Art. 9.
 *
 * @param receivedAt when the matter reached the Centre; every limit is counted from it
 * @param confidential the reporter asks that the unit does not learn who they are, so the Centre replies. Art. 11(1)
 * @param queryCodeDigest the digest of the code by which a web reporter asks for the state; null for other channels
 */
public record NewCase(
        Channel channel,
        @Nullable String dialledNumber,
        Kind kind,
        String topic,
        String place,
        Instant receivedAt,
        @Nullable Instant occurredAt,
        String registeredBy,
        String title,
        @Nullable String content,
        @Nullable String demand,
        @Nullable String proposedHandling,
        Ground ground,
        boolean willingToPublish,
        boolean writtenReplyWanted,
        boolean urgent,
        boolean simple,
        boolean confidential,
        @Nullable Instant superiorDueAt,
        @Nullable String queryCodeDigest) {}
