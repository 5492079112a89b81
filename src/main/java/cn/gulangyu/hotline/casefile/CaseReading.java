package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what the caller may read of a case: a unit reads only its own parts, the court
 * only its sittings, and neither the earlier matters. */
@Component
class CaseReading {

    private final CaseAccess access;
    private final Parts parts;
    private final Vault vault;
    private final EarlierMatters earlierMatters;
    private final JoinedReports reports;
    private final Attachments attachments;
    private final Catalogue catalogue;
    private final Units units;
    private final OtherWaysReading otherWays;
    private final ObjectProvider<Annexes> features;

    CaseReading(
            CaseAccess access,
            Parts parts,
            Vault vault,
            EarlierMatters earlierMatters,
            JoinedReports reports,
            Attachments attachments,
            Catalogue catalogue,
            Units units,
            OtherWaysReading otherWays,
            ObjectProvider<Annexes> features) {
        this.access = access;
        this.parts = parts;
        this.vault = vault;
        this.earlierMatters = earlierMatters;
        this.reports = reports;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.units = units;
        this.otherWays = otherWays;
        this.features = features;
    }

    CaseView read(String caseNo) {
        CaseFile file = access.open(caseNo);
        Caller caller = Caller.current();
        boolean wide = access.readsWhole(caller);
        List<CaseView.PartView> visible = parts.of(caseNo).stream()
                .filter(part -> wide || caller.belongsTo(part.unitId()))
                .map(this::view)
                .toList();
        return new CaseView(
                file.caseNo(),
                file.state().name(),
                file.state().label(),
                file.channel().name(),
                file.channel().label(),
                file.dialledNumber(),
                file.kind().name(),
                file.kind().label(),
                file.topic(),
                catalogue.topicLabel(file.topic()),
                file.place(),
                catalogue.placeLabel(file.place()),
                code(file.domain()),
                label(file.domain()),
                code(file.guidingOffice()),
                label(file.guidingOffice()),
                code(file.supportingOffice()),
                label(file.supportingOffice()),
                ChinaTime.offset(file.receivedAt()),
                local(file.occurredAt()),
                file.title(),
                file.content(),
                file.demand(),
                file.proposedHandling(),
                file.ground().name(),
                file.willingToPublish(),
                file.writtenReplyWanted(),
                file.urgent(),
                file.simple(),
                file.confidential(),
                local(file.superiorDueAt()),
                vault.masked(caseNo),
                local(file.dueAt()),
                local(file.overdueSince()),
                code(file.admissibility()),
                label(file.admissibility()),
                file.admissibilityClause(),
                file.words(),
                file.authority(),
                file.auditFailures(),
                file.publicTitle(),
                file.publicReply(),
                local(file.publishedAt()),
                local(file.closedAt()),
                wide ? earlierMatters.before(file) : List.of(),
                wide ? reports.belongsTo(caseNo) : null,
                reports.of(caseNo, wide),
                visible,
                annexes(caseNo, caller),
                otherWays.of(caseNo, caller, wide),
                attachments.of(caseNo));
    }

    private List<Annex> annexes(String caseNo, Caller caller) {
        return features.stream()
                .flatMap(feature -> feature.of(caseNo, caller).stream())
                .sorted(Comparator.comparing(Annex::at))
                .toList();
    }

    private CaseView.PartView view(Part part) {
        return new CaseView.PartView(
                part.unitId(),
                units.find(part.unitId()).map(Unit::name).orElse(part.unitId()),
                part.handOver(),
                part.rework(),
                ChinaTime.offset(part.deliveredAt()),
                ChinaTime.offset(part.dueAt()),
                ChinaTime.offset(part.returnWindowEndsAt()),
                part.assignee(),
                part.instruction(),
                part.returnReason(),
                part.suggestedUnitId(),
                part.returnAccepted(),
                part.returnOpinion(),
                part.result(),
                part.replyApproved(),
                part.approvalOpinion(),
                code(part.replyMeans()),
                label(part.replyMeans()),
                local(part.repliedAt()),
                part.replyText(),
                part.documentTitle(),
                local(part.filedAt()),
                part.publicationAdvice(),
                part.adviceReason(),
                local(part.overdueSince()),
                part.auditPassed(),
                part.auditOpinion());
    }

    private static @Nullable String code(@Nullable Coded code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
