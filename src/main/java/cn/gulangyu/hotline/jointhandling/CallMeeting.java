package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Guests;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.unit.UnitList;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Management Office calls a coordination meeting. The invited units may read the case from now on until the minutes
 * are on record. Art. 10(2)3.
 */
@Component
@Cites("10(2)3")
class CallMeeting implements UserTaskCompletion<CallMeeting.Body> {

    private final Meetings meetings;
    private final JointUnits jointUnits;
    private final Guests guests;
    private final MeetingMail mail;
    private final UnitList unitList;
    private final CaseJournal journal;
    private final Clock clock;

    CallMeeting(
            Meetings meetings,
            JointUnits jointUnits,
            Guests guests,
            MeetingMail mail,
            UnitList unitList,
            CaseJournal journal,
            Clock clock) {
        this.meetings = meetings;
        this.jointUnits = jointUnits;
        this.guests = guests;
        this.mail = mail;
        this.unitList = unitList;
        this.journal = journal;
        this.clock = clock;
    }

    record Body(
            @NotNull(message = "请填写会议时间") @Nullable OffsetDateTime startsAt,

            @NotBlank(message = "请填写会议地点") @Size(max = 200, message = "会议地点不超过 200 字") @Nullable String place,

            @NotEmpty(message = "请选择与会单位") @Size(max = 20, message = "与会单位不超过 20 个") @Nullable List<String> unitIds,

            @NotBlank(message = "请填写会议议题") @Size(max = 2000, message = "会议议题不超过 2000 字") @Nullable String agenda) {}

    @Override
    public String taskKey() {
        return "Task_CallMeeting";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.startsAt() == null || body.place() == null || body.unitIds() == null || body.agenda() == null) {
            throw Refusal.invalid("startsAt", "请填写会议的时间、地点、与会单位和议题");
        }
        Instant startsAt = body.startsAt().toInstant();
        if (!startsAt.isAfter(clock.instant())) {
            throw Refusal.invalid("startsAt", "会议时间应在现在之后");
        }
        List<FieldProblem> problems = jointUnits.wrong("unitIds", body.unitIds());
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        meetings.call(
                task.caseNo(), startsAt, body.place().strip(), body.agenda().strip(), body.unitIds());
        guests.admit(task.caseNo(), body.unitIds());
        mail.invite(task.caseNo(), body.unitIds());
        journal.append(
                task.caseNo(),
                JournalEvent.MEETING_CALLED,
                Clause.of("10(2)3"),
                Map.of("startsAt", startsAt.toString(), "units", unitList.code(body.unitIds())),
                body.agenda());
        return VariableChanges.none();
    }
}
