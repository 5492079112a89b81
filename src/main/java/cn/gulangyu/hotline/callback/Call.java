package cn.gulangyu.hotline.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to a reporter. What was answered is null unless they were reached.
 *
 * @param attempt the how manieth call of this round: the rounds are parted by a rework
 * @param rework whether the matter went back to the unit for it
 * @param note the agent's words, blanked on erasure
 */
record Call(
        String caseNo,
        String unitId,
        int attempt,
        Instant calledAt,
        String calledBy,
        CallOutcome outcome,
        @Nullable Boolean inTime,
        @Nullable Boolean resolved,
        @Nullable Satisfaction satisfaction,
        @Nullable Cause cause,
        boolean rework,
        @Nullable String note) {}
