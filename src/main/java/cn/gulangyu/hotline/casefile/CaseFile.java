package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Admissibility;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands in the running transaction. It begins {@link CaseState#REGISTERED}; the Centre declines it,
 * redirects the reporter, or accepts it; accepted, it is handed over to a unit, which may hand it back once within its
 * window; the unit handles it, replies and files its document; the Centre audits, lets it be done over, decides on
 * publication and archives it. Who the reporter is stays in the vault.
 *
 * @param supportingOffice the office that supports where another one has taken the lead; null otherwise. Art. 3(1)
 * @param dueAt when the reply is due; null until the case is dispatched
 * @param overdueSince when the limit was missed, by the clock or by a second failed audit (Art. 13(3)); null if it was not
 */
public record CaseFile(
        String caseNo,
        CaseState state,
        Channel channel,
        @Nullable String dialledNumber,
        Kind kind,
        String topic,
        String place,
        @Nullable Domain domain,
        @Nullable GuidingOffice guidingOffice,
        @Nullable GuidingOffice supportingOffice,
        Instant receivedAt,
        @Nullable Instant occurredAt,
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
        @Nullable Admissibility admissibility,
        @Nullable String admissibilityClause,
        @Nullable String words,
        @Nullable String authority,
        int unitLimitDays,
        int extensionDays,
        @Nullable Instant dueAt,
        @Nullable Instant overdueSince,
        int auditFailures,
        @Nullable String publicTitle,
        @Nullable String publicReply,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable String queryCodeDigest) {

    /** The office that guides the handling: the one that took the lead, else the one that classification names. */
    public GuidingOffice guidedBy(GuidingOffice classified) {
        return guidingOffice == null || supportingOffice == null ? classified : guidingOffice;
    }

    /** Whether that office guides or supports the handling. */
    public boolean concerns(GuidingOffice office) {
        return office == guidingOffice || office == supportingOffice;
    }

    /** What the record says, to be registered anew; who registered it first is in the journal. */
    NewCase asNew() {
        return new NewCase(
                channel,
                dialledNumber,
                kind,
                topic,
                place,
                receivedAt,
                occurredAt,
                "",
                title,
                content,
                demand,
                proposedHandling,
                ground,
                willingToPublish,
                writtenReplyWanted,
                urgent,
                simple,
                confidential,
                superiorDueAt,
                queryCodeDigest);
    }

    /** Whether the record holds what Art. 9(2) wants of a matter that is to be handled. */
    public boolean isFull() {
        return content != null && demand != null && proposedHandling != null;
    }
}
