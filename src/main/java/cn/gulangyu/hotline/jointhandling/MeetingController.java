package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.jointhandling.Meetings.Meeting;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings ahead: a unit reads those that it is invited to, the offices all of them. Art. 10(2)3. */
@RestController
class MeetingController {

    private final Meetings meetings;
    private final Cases cases;
    private final Units units;

    MeetingController(Meetings meetings, Cases cases, Units units) {
        this.meetings = meetings;
        this.cases = cases;
        this.units = units;
    }

    /** One meeting ahead and the case that it is about. */
    record Invitation(
            String caseNo,
            String title,
            OffsetDateTime startsAt,
            @Nullable String place,
            @Nullable String agenda,
            List<String> unitIds,
            List<String> unitNames) {}

    @GetMapping("/api/v1/meetings")
    List<Invitation> meetings() {
        Caller caller = Caller.current();
        boolean office = caller.isAnyOf(Role.MANAGEMENT_OFFICE, Role.CENTRE_MANAGER, Role.CENTRE_AGENT);
        if (!office && caller.unitIds().isEmpty()) {
            throw Refusal.notPermitted("您没有权限查看协调会通知");
        }
        return meetings.ahead().stream()
                .filter(meeting -> office || meeting.invited().stream().anyMatch(caller::belongsTo))
                .map(this::invitation)
                .toList();
    }

    private Invitation invitation(Meeting meeting) {
        return new Invitation(
                meeting.caseNo(),
                cases.get(meeting.caseNo()).title(),
                ChinaTime.offset(meeting.startsAt()),
                meeting.place(),
                meeting.agenda(),
                meeting.invited(),
                meeting.invited().stream()
                        .map(id -> units.find(id).map(Unit::name).orElse(id))
                        .toList());
    }
}
