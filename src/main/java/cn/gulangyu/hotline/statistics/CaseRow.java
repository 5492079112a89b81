package cn.gulangyu.hotline.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs to know of a case: codes and instants, no words.
 *
 * @param centreReplies when the Centre itself replied (Art. 10(2), 10(3)), the first one first
 */
record CaseRow(
        String caseNo,
        boolean archived,
        String channel,
        String topic,
        String place,
        String domain,
        String office,
        String admissibility,
        int reportCount,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable Instant overdueSince,
        List<Instant> centreReplies,
        List<HandOver> handOvers) {

    /** One hand-over to a unit, in the order of the case's hand-overs. */
    record HandOver(
            String unitId,
            boolean rework,
            boolean share,
            boolean withdrawn,
            Instant deliveredAt,
            Instant dueAt,
            @Nullable Instant returnAskedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant filedAt,
            @Nullable Instant overdueSince,
            @Nullable Instant auditedAt,
            boolean auditFailed) {

        /** A unit that handles its share replies to nobody: it is done when its document is filed. */
        @Nullable Instant finishedAt() {
            return share ? filedAt : repliedAt;
        }

        boolean auditPassed() {
            return auditedAt != null && !auditFailed;
        }
    }

    /** The unit that replies, or '' where none has the matter: the newest one that was not withdrawn and has more than a share. */
    String leadUnit() {
        String lead = "";
        String sharing = "";
        for (HandOver handOver : handOvers) {
            if (handOver.withdrawn()) {
                lead = lead.equals(handOver.unitId()) ? "" : lead;
            } else if (handOver.share()) {
                sharing = handOver.unitId();
            } else {
                lead = handOver.unitId();
            }
        }
        return lead.isEmpty() ? sharing : lead;
    }
}
