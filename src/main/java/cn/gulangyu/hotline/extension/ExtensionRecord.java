package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.Extension;
import cn.gulangyu.hotline.casefile.Extensions;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The extensions of a case as the caller may read them: a unit its own. Art. 13(2). */
@Component
class ExtensionRecord {

    private final CaseAccess access;
    private final Parts parts;
    private final Extensions extensions;
    private final ExtensionRequests requests;
    private final Allowance allowance;
    private final Units units;

    ExtensionRecord(
            CaseAccess access,
            Parts parts,
            Extensions extensions,
            ExtensionRequests requests,
            Allowance allowance,
            Units units) {
        this.access = access;
        this.parts = parts;
        this.extensions = extensions;
        this.requests = requests;
        this.allowance = allowance;
        this.units = units;
    }

    /** One request, with what was said to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String unitId,
            String unitName,
            int workingDays,
            @Nullable String reason,
            String state,
            String stateLabel,
            String askedBy,
            OffsetDateTime askedAt,
            @Nullable String reportedBy,
            @Nullable OffsetDateTime reportedAt,
            @Nullable String leaderOpinion,
            @Nullable String decidedBy,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String decisionReason,
            OffsetDateTime oldDueAt,
            @Nullable OffsetDateTime newDueAt,
            @Nullable String explainedBy,
            @Nullable OffsetDateTime explainedAt,
            @Nullable String explainedMeans,
            @Nullable String explainedWords) {}

    /**
     * What one of the caller's units may ask for now.
     *
     * @param workingDays how many; 0 where {@code refusal} says why none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Allowed(
            String unitId,
            int workingDays,
            OffsetDateTime dueAt,
            @Nullable String refusal) {}

    record View(List<Entry> requests, List<Allowed> allowed) {}

    View read(String caseNo) {
        CaseFile file = access.open(caseNo);
        Caller caller = Caller.current();
        boolean wide = caller.unitIds().isEmpty();
        Set<String> running = parts.kept(caseNo).stream()
                .filter(part -> part.filedAt() == null)
                .map(Part::id)
                .collect(Collectors.toSet());
        return new View(
                extensions.of(caseNo).stream()
                        .filter(extension -> wide || caller.belongsTo(extension.unitId()))
                        .map(extension -> entry(extension, running.contains(extension.partId())))
                        .toList(),
                requests.running(caseNo).stream()
                        .map(part -> allowed(file, part))
                        .toList());
    }

    private Allowed allowed(CaseFile file, Part part) {
        OffsetDateTime dueAt = ChinaTime.offset(part.dueAt());
        try {
            return new Allowed(part.unitId(), allowance.daysLeft(file, part), dueAt, null);
        } catch (Refusal refusal) {
            return new Allowed(part.unitId(), 0, dueAt, refusal.sentence());
        }
    }

    private Entry entry(Extension extension, boolean running) {
        ExtensionState state = ExtensionState.of(extension, running);
        ReplyMeans means = extension.explainedMeans();
        return new Entry(
                extension.unitId(),
                units.find(extension.unitId()).map(Unit::name).orElse(extension.unitId()),
                extension.workingDays(),
                extension.reason(),
                state.name(),
                state.label(),
                extension.askedBy(),
                ChinaTime.offset(extension.askedAt()),
                extension.reportedBy(),
                local(extension.reportedAt()),
                extension.leaderOpinion(),
                extension.decidedBy(),
                local(extension.decidedAt()),
                extension.decisionReason(),
                ChinaTime.offset(extension.oldDueAt()),
                local(extension.newDueAt()),
                extension.explainedBy(),
                local(extension.explainedAt()),
                means == null ? null : means.label(),
                extension.explainedWords());
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
