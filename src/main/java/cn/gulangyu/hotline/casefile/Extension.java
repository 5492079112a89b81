package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of a unit for more time: the clerk or leader asks before the limit, the unit's leader reports it, the Centre
 * decides, and the reporter is told. Art. 13(2).
 *
 * @param oldDueAt the limit of the unit's part when it was asked
 * @param reported whether the unit's leader reported it to the Centre; false where it was withdrawn, null before
 * @param granted whether the Centre agreed; null before it decided
 * @param newDueAt the limit of the unit's part since; null unless it was granted
 */
public record Extension(
        String id,
        String caseNo,
        String partId,
        String unitId,
        int workingDays,
        @Nullable String reason,
        String askedBy,
        Instant askedAt,
        Instant oldDueAt,
        @Nullable Boolean reported,
        @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Nullable String leaderOpinion,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Instant newDueAt,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable ReplyMeans explainedMeans,
        @Nullable String explainedWords) {

    /** Whether the leader or the Centre has still to say something. */
    public boolean isUndecided() {
        return granted == null && !Boolean.FALSE.equals(reported);
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }
}
