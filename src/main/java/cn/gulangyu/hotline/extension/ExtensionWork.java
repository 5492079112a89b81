package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Extension;
import cn.gulangyu.hotline.casefile.Extensions;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Limits;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.workflow.RunningLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The steps of an extension. While one is undecided the unit does not become overdue: it asked in time, and the Centre's
 * answer then counts, with the limit that follows from it. Art. 13(2).
 */
@Component
@Cites("13(2)")
public class ExtensionWork {

    private static final Clause CLAUSE = Clause.of("13(2)");

    private final Cases cases;
    private final Parts parts;
    private final Extensions extensions;
    private final CaseLimit limit;
    private final Limits limits;
    private final RunningLimits running;
    private final CaseJournal journal;
    private final Clock clock;

    ExtensionWork(
            Cases cases,
            Parts parts,
            Extensions extensions,
            CaseLimit limit,
            Limits limits,
            RunningLimits running,
            CaseJournal journal,
            Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.extensions = extensions;
        this.limit = limit;
        this.limits = limits;
        this.running = running;
        this.journal = journal;
        this.clock = clock;
    }

    /** Holds the overdue timer; answers whether the leader has reported the request already, by asking himself. */
    public boolean register(String caseNo, String unitId) {
        running.holdOverdue(caseNo, unitId);
        return Boolean.TRUE.equals(undecided(parts.current(caseNo, unitId)).reported());
    }

    void report(String caseNo, String unitId, boolean approved, @Nullable String opinion, String by) {
        extensions.reported(undecided(parts.current(caseNo, unitId)), approved, opinion, by);
        journal.append(
                caseNo,
                approved ? JournalEvent.EXTENSION_REPORTED : JournalEvent.EXTENSION_WITHDRAWN,
                CLAUSE,
                Map.of("unitId", unitId),
                opinion);
    }

    /** Refused to consent where that would help nobody: a superior's limit, a reply, a new limit that has passed as well. */
    void decide(String caseNo, String unitId, boolean granted, @Nullable String reason, String by) {
        Part part = parts.current(caseNo, unitId);
        Extension extension = undecided(part);
        if (granted) {
            requireUse(cases.get(caseNo), part, extension);
        }
        extensions.decided(extension, granted, reason, by);
        journal.append(
                caseNo,
                granted ? JournalEvent.EXTENSION_GRANTED : JournalEvent.EXTENSION_REFUSED,
                CLAUSE,
                Map.of("unitId", unitId, "workingDays", String.valueOf(extension.workingDays())),
                reason);
    }

    private void requireUse(CaseFile file, Part part, Extension extension) {
        Allowance.requireNoSuperiorLimit(file);
        Allowance.requireNoReply(part);
        if (!limit.extended(file, part, extension.workingDays()).dueAt().isAfter(clock.instant())) {
            throw Refusal.against(CLAUSE, "granted", "延期后的期限也已届满，不能同意延期");
        }
    }

    /** The limit moves, and the overdue timer waits for the new one. */
    public void move(String caseNo, String unitId) {
        Extension extension = granted(caseNo, unitId);
        running.resumeOverdue(caseNo, unitId);
        extensions.moved(extension, limits.extend(caseNo, unitId, extension.workingDays()));
    }

    /** The limit stays; where it has passed meanwhile, the overdue timer fires now. */
    public void keep(String caseNo, String unitId) {
        running.resumeOverdue(caseNo, unitId);
    }

    void explain(String caseNo, String unitId, ReplyMeans means, Instant at, String words, String by) {
        Extension extension = granted(caseNo, unitId);
        Instant decidedAt = extension.decidedAt();
        if (at.isAfter(clock.instant())
                || (decidedAt != null && at.isBefore(decidedAt.truncatedTo(ChronoUnit.MINUTES)))) {
            throw Refusal.invalid("explainedAt", "说明时间应在同意延期之后、现在之前");
        }
        extensions.explained(extension, means, at, words, by);
        journal.append(
                caseNo,
                JournalEvent.EXTENSION_EXPLAINED,
                CLAUSE,
                Map.of("unitId", unitId, "means", means.name(), "explainedAt", at.toString()),
                null);
    }

    private Extension undecided(Part part) {
        return extensions
                .undecided(part)
                .orElseThrow(() -> new IllegalStateException("no request of " + part.unitId() + " is undecided"));
    }

    private Extension granted(String caseNo, String unitId) {
        return extensions
                .granted(parts.current(caseNo, unitId))
                .orElseThrow(() -> new IllegalStateException("no request of " + unitId + " was granted"));
    }
}
