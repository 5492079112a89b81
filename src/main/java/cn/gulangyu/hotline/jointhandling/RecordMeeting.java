package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.casefile.Attachments;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Guests;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.jointhandling.JointUnits.Chosen;
import cn.gulangyu.hotline.jointhandling.Meetings.Meeting;
import cn.gulangyu.hotline.jointhandling.Meetings.Outcome;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.unit.UnitList;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Management Office puts the meeting on record: who came, the minutes in words or as a file, and the units that it
 * settled on. From now on the invited units that do not handle the matter no longer read the case. Art. 10(2)3.
 */
@Component
@Cites("10(2)3")
class RecordMeeting implements UserTaskCompletion<RecordMeeting.Body> {

    private final Meetings meetings;
    private final JointUnits jointUnits;
    private final Arrangements arrangements;
    private final ArrangeJointHandling arranging;
    private final Attachments attachments;
    private final Guests guests;
    private final UnitList unitList;
    private final CaseJournal journal;
    private final Clock clock;

    RecordMeeting(
            Meetings meetings,
            JointUnits jointUnits,
            Arrangements arrangements,
            ArrangeJointHandling arranging,
            Attachments attachments,
            Guests guests,
            UnitList unitList,
            CaseJournal journal,
            Clock clock) {
        this.meetings = meetings;
        this.jointUnits = jointUnits;
        this.arrangements = arrangements;
        this.arranging = arranging;
        this.attachments = attachments;
        this.guests = guests;
        this.unitList = unitList;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请填写会议召开时间") @Nullable OffsetDateTime heldAt,

            @NotEmpty(message = "请选择到会单位") @Size(max = 20, message = "到会单位不超过 20 个") @Nullable List<String> attended,

            @Size(max = 4000, message = "会议纪要不超过 4000 字") @Nullable String minutes,

            @Size(max = 10, message = "会议纪要附件不超过 10 个") @Nullable List<String> attachmentIds,

            @Nullable String leadUnitId,

            @Size(max = 20, message = "协办单位不超过 20 个") @Nullable List<String> coHandlers) {}

    @Override
    public String taskKey() {
        return "Task_RecordMeeting";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.heldAt() == null || body.attended() == null) {
            throw Refusal.invalid("heldAt", "请填写会议召开时间和到会单位");
        }
        List<Meeting> called = meetings.of(task.caseNo());
        Meeting meeting = called.get(called.size() - 1);
        Outcome outcome =
                new Outcome(body.heldAt().toInstant(), blankToNull(body.minutes()), body.attended(), files(task, body));
        check(meeting, outcome);
        Chosen chosen = jointUnits.require(body.leadUnitId(), body.coHandlers());
        meetings.record(meeting, outcome);
        guests.dismiss(task.caseNo());
        journal.append(
                task.caseNo(),
                JournalEvent.MEETING_RECORDED,
                Clause.of("10(2)3"),
                Map.of("heldAt", outcome.heldAt().toString(), "units", unitList.code(outcome.attended())),
                outcome.minutes());
        arrangements.arrange(task.caseNo(), Basis.MEETING, chosen, null);
        return arranging.changes(chosen);
    }

    private void check(Meeting meeting, Outcome outcome) {
        Instant heldAt = outcome.heldAt();
        if (heldAt.isAfter(clock.instant())
                || heldAt.isBefore(meeting.calledAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("heldAt", "会议召开时间应在召集之后、现在之前");
        }
        if (outcome.minutes() == null && outcome.attachmentIds().isEmpty()) {
            throw Refusal.invalid("minutes", "请填写会议纪要或上传会议纪要附件");
        }
        List<FieldProblem> problems = jointUnits.wrong("attended", outcome.attended());
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private List<String> files(OpenTask task, Body body) {
        List<String> wanted =
                body.attachmentIds() == null ? List.of() : List.copyOf(new HashSet<>(body.attachmentIds()));
        Set<String> there =
                attachments.of(task.caseNo()).stream().map(Attachments.Info::id).collect(Collectors.toSet());
        if (!there.containsAll(wanted)) {
            throw Refusal.invalid("attachmentIds", "附件不存在或不属于本事项");
        }
        return wanted;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
