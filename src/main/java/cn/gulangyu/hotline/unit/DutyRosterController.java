package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.regulation.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The duty roster over HTTP: read by whoever is on it, kept by the head of the Centre and policy staff. */
@RestController
@RequestMapping("/api/v1/duty-roster")
class DutyRosterController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DutyPlan plan;
    private final DutyRoster roster;
    private final StaffAccounts accounts;

    DutyRosterController(DutyPlan plan, DutyRoster roster, StaffAccounts accounts) {
        this.plan = plan;
        this.roster = roster;
        this.accounts = accounts;
    }

    record WantedShift(
            @NotNull(message = "请填写班次开始时间") OffsetDateTime from,
            @NotNull(message = "请填写班次结束时间") OffsetDateTime to,

            @NotBlank(message = "请填写值班人员的账号") @Size(max = 64, message = "账号过长") String userId) {}

    /** The shifts of one office between two instants; what was there between them is replaced. */
    record WantedRoster(
            @NotNull(message = "请选择值班机构") DutyOffice office,
            @NotNull(message = "请填写起始时间") OffsetDateTime from,
            @NotNull(message = "请填写终止时间") OffsetDateTime to,

            @NotNull(message = "请列出班次") @Size(max = 1000, message = "一次最多提交 1000 个班次") List<@Valid WantedShift> shifts) {}

    record ShiftView(OffsetDateTime from, OffsetDateTime to, String userId, String name) {}

    record GapView(OffsetDateTime from, OffsetDateTime to) {}

    /** @param gaps the times in which nobody is on duty, to be filled */
    record RosterView(DutyOffice office, String officeLabel, List<ShiftView> shifts, List<GapView> gaps) {}

    @GetMapping
    RosterView read(
            @RequestParam DutyOffice office, @RequestParam OffsetDateTime from, @RequestParam OffsetDateTime to) {
        Caller.current().require(Role.CENTRE_MANAGER, Role.POLICY_STAFF, Role.CENTRE_DUTY, Role.MANAGEMENT_OFFICE);
        checkOrder(from, to);
        return view(office, from.toInstant(), to.toInstant());
    }

    @PutMapping
    RosterView publish(@Valid @RequestBody WantedRoster wanted) {
        Caller.current().require(Role.CENTRE_MANAGER, Role.POLICY_STAFF);
        checkOrder(wanted.from(), wanted.to());
        Instant from = wanted.from().toInstant();
        Instant to = wanted.to().toInstant();
        plan.publish(
                wanted.office(),
                from,
                to,
                wanted.shifts().stream()
                        .map(shift -> new Shift(
                                wanted.office(),
                                shift.from().toInstant(),
                                shift.to().toInstant(),
                                shift.userId()))
                        .toList());
        return view(wanted.office(), from, to);
    }

    private static void checkOrder(OffsetDateTime from, OffsetDateTime to) {
        if (!from.isBefore(to)) {
            throw Refusal.invalid("to", "终止时间应晚于起始时间");
        }
    }

    private RosterView view(DutyOffice office, Instant from, Instant to) {
        return new RosterView(
                office,
                office.label(),
                roster.between(office, from, to).stream()
                        .map(shift -> new ShiftView(
                                local(shift.from()),
                                local(shift.to()),
                                shift.userId(),
                                accounts.nameOf(shift.userId())))
                        .toList(),
                plan.gaps(office, from, to).stream()
                        .map(gap -> new GapView(local(gap.from()), local(gap.to())))
                        .toList());
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(ZONE).toOffsetDateTime();
    }
}
