package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.UnitGroups;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Extension;
import cn.gulangyu.hotline.casefile.Extensions;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.CaseProcess;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit that works on a case asks for more time, before its limit has passed. Art. 13(2). */
@Service
@Cites("13(2)")
class ExtensionRequests {

    private static final Clause CLAUSE = Clause.of("13(2)");
    private static final String ASKED = "ExtensionAsked";

    private final CaseAccess access;
    private final Parts parts;
    private final Extensions extensions;
    private final Allowance allowance;
    private final CaseLimit limit;
    private final CaseJournal journal;
    private final CaseProcess process;

    ExtensionRequests(
            CaseAccess access,
            Parts parts,
            Extensions extensions,
            Allowance allowance,
            CaseLimit limit,
            CaseJournal journal,
            CaseProcess process) {
        this.access = access;
        this.parts = parts;
        this.extensions = extensions;
        this.allowance = allowance;
        this.limit = limit;
        this.journal = journal;
        this.process = process;
    }

    /** Records the request and hands it to the unit's leader; a leader's own request is the report itself. */
    @Transactional
    public Extension ask(String caseNo, int workingDays, String reason, @Nullable String unitId) {
        CaseFile file = access.open(caseNo);
        Part part = partOfCaller(caseNo, unitId);
        Caller caller = Caller.current();
        // first, because entries of one case queue up: whoever asks at the same time is then seen below
        journal.append(
                caseNo,
                JournalEvent.EXTENSION_ASKED,
                CLAUSE,
                Map.of("unitId", part.unitId(), "workingDays", String.valueOf(workingDays)),
                reason);
        int left = allowance.daysLeft(file, part);
        if (workingDays > left) {
            throw Allowance.tooFar(left);
        }
        if (!limit.extended(file, part, workingDays).dueAt().isAfter(part.dueAt())) {
            throw Refusal.against(CLAUSE, "workingDays", "本事项的期限已因其他单位延期而顺延，申请的天数不会使其更晚");
        }
        extensions.ask(part, workingDays, reason.strip(), caller.userId());
        if (caller.groups().contains(UnitGroups.leaders(part.unitId()))) {
            extensions.reported(asked(part), true, null, caller.userId());
            journal.append(caseNo, JournalEvent.EXTENSION_REPORTED, CLAUSE, Map.of("unitId", part.unitId()), null);
        }
        process.tell(caseNo, part.unitId(), ASKED);
        return asked(part);
    }

    private Extension asked(Part part) {
        return extensions.undecided(part).orElseThrow();
    }

    private Part partOfCaller(String caseNo, @Nullable String unitId) {
        List<Part> own = running(caseNo);
        if (own.isEmpty()) {
            throw Refusal.notPermitted("只有正在承办该事项的单位可以申请延期");
        }
        if (unitId == null && own.size() > 1) {
            throw Refusal.invalid("unitId", "请选择为哪个单位申请延期");
        }
        return own.stream()
                .filter(part -> unitId == null || part.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> Refusal.notPermitted("该单位没有承办该事项，或您不是该单位的人员"));
    }

    /** The parts of the caller's units that are being worked on. */
    List<Part> running(String caseNo) {
        Caller caller = Caller.current();
        return parts.kept(caseNo).stream()
                .filter(part -> part.filedAt() == null && caller.belongsTo(part.unitId()))
                .toList();
    }
}
