package cn.gulangyu.hotline.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the follow-up list. Art. 15(2).
 *
 * @param comesBackAt when the unit looks at it again
 * @param reviews how often it has done so
 * @param explanation why it can't be solved yet, the unit's latest words; blanked on erasure, like the other words
 */
record FollowUp(
        String id,
        String caseNo,
        String unitId,
        FollowUpState state,
        Instant notedAt,
        Instant comesBackAt,
        int reviews,
        @Nullable String explanation,
        @Nullable String solution,
        @Nullable String opinion,
        @Nullable Instant toldAt,
        @Nullable Instant closedAt) {}
