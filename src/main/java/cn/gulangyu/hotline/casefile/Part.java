package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over of a case to a unit and all that the unit did with it. Art. 11.
 *
 * @param handOver 1 for the first unit, counting every further hand-over by return or rework
 * @param share the unit's share of a joint matter, which another unit replies to (Art. 10(2)3)
 * @param unitLimitDays working days of the published limit under which a share began
 * @param extensionDays working days granted to the unit, this time and before (Art. 13(2))
 * @param dueAt when this unit's reply is due; later than the case's own limit only for a rework
 * @param replyApproved what the leaders last held of the reply that the unit is about to give (Art. 11(3)); null before
 * @param returnWindowEndsAt the instant from which the unit may no longer hand the matter back
 */
public record Part(
        String id,
        String caseNo,
        int handOver,
        String unitId,
        boolean rework,
        boolean share,
        int unitLimitDays,
        int extensionDays,
        Instant deliveredAt,
        Instant dueAt,
        Instant returnWindowEndsAt,
        @Nullable Instant assignedAt,
        @Nullable String assignee,
        @Nullable String instruction,
        @Nullable Instant returnAskedAt,
        @Nullable String returnReason,
        @Nullable String suggestedUnitId,
        @Nullable Boolean returnAccepted,
        @Nullable String returnOpinion,
        @Nullable String dispatchToUnitId,
        @Nullable Instant handledAt,
        @Nullable String result,
        @Nullable Boolean replyApproved,
        @Nullable String approvalOpinion,
        @Nullable ReplyMeans replyMeans,
        @Nullable Instant repliedAt,
        @Nullable String replyText,
        @Nullable String repliedBy,
        @Nullable String documentTitle,
        @Nullable Instant filedAt,
        @Nullable String publicationAdvice,
        @Nullable String adviceReason,
        @Nullable Instant remindedAt,
        @Nullable Instant overdueSince,
        @Nullable Instant auditedAt,
        @Nullable Boolean auditPassed,
        @Nullable String auditOpinion) {

    PartTerms terms() {
        return new PartTerms(rework, share, unitLimitDays, extensionDays);
    }
}
