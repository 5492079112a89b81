package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.vault.MaskedIdentity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as staff read it: codes with their Chinese labels, the reporter masked, instants in Asia/Shanghai. Art. 3(4). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String caseNo,
        String state,
        String stateLabel,
        String channel,
        String channelLabel,
        @Nullable String dialledNumber,
        String kind,
        String kindLabel,
        String topic,
        String topicLabel,
        String place,
        String placeLabel,
        @Nullable String domain,
        @Nullable String domainLabel,
        @Nullable String guidingOffice,
        @Nullable String guidingOfficeLabel,
        @Nullable String supportingOffice,
        @Nullable String supportingOfficeLabel,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime occurredAt,
        String title,
        @Nullable String content,
        @Nullable String demand,
        @Nullable String proposedHandling,
        String ground,
        boolean willingToPublish,
        boolean writtenReplyWanted,
        boolean urgent,
        boolean simple,
        boolean confidential,
        @Nullable OffsetDateTime superiorDueAt,
        MaskedIdentity reporter,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime overdueSince,
        @Nullable String admissibility,
        @Nullable String admissibilityLabel,
        @Nullable String admissibilityClause,
        @Nullable String words,
        @Nullable String authority,
        int auditFailures,
        @Nullable String publicTitle,
        @Nullable String publicReply,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime closedAt,
        List<EarlierMatters.Earlier> earlier,
        @Nullable LinkView belongsTo,
        List<ReportView> reports,
        List<PartView> parts,
        List<Annex> annexes,
        @JsonUnwrapped OtherWays otherWays,
        List<Attachments.Info> attachments) {

    /** The matter that this one was merged into or linked to, and what its reporter was told last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkView(
            String caseNo,
            String kind,
            String kindLabel,
            String stateLabel,
            String title,
            @Nullable String reply) {}

    /** A report that was merged into this matter or linked to it: what it adds, and whose it is, masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReportView(
            String caseNo,
            String kind,
            String kindLabel,
            String stateLabel,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime occurredAt,
            String title,
            @Nullable String content,
            @Nullable String demand,
            @Nullable MaskedIdentity reporter) {}

    /** One unit's part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(
            String unitId,
            String unitName,
            int handOvers,
            boolean rework,
            OffsetDateTime deliveredAt,
            OffsetDateTime dueAt,
            OffsetDateTime returnWindowEndsAt,
            @Nullable String assignee,
            @Nullable String instruction,
            @Nullable String returnReason,
            @Nullable String suggestedUnitId,
            @Nullable Boolean returnAccepted,
            @Nullable String returnOpinion,
            @Nullable String result,
            @Nullable Boolean replyApproved,
            @Nullable String approvalOpinion,
            @Nullable String replyMeans,
            @Nullable String replyMeansLabel,
            @Nullable OffsetDateTime repliedAt,
            @Nullable String replyText,
            @Nullable String documentTitle,
            @Nullable OffsetDateTime filedAt,
            @Nullable String publicationAdvice,
            @Nullable String adviceReason,
            @Nullable OffsetDateTime overdueSince,
            @Nullable Boolean auditPassed,
            @Nullable String auditOpinion) {}
}
