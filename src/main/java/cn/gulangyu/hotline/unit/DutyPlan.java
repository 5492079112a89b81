package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a roster before it holds: no two at once, nobody who could not do the work, and where nobody is on duty. */
@Service
class DutyPlan {

    private final DutyRoster roster;
    private final StaffAccounts accounts;

    DutyPlan(DutyRoster roster, StaffAccounts accounts) {
        this.roster = roster;
        this.accounts = accounts;
    }

    /** A time in which nobody of the office is on duty. */
    record Gap(Instant from, Instant to) {}

    /** Puts the shifts in the place of those within that time; answers the gaps that they leave. */
    @Transactional
    List<Gap> publish(DutyOffice office, Instant from, Instant to, List<Shift> shifts) {
        List<FieldProblem> problems = problems(office, from, to, shifts);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        boolean reachesBeyond = roster.between(office, from, to).stream()
                .anyMatch(held -> held.from().isBefore(from) || held.to().isAfter(to));
        if (reachesBeyond) {
            throw Refusal.conflict("已有班次跨出所提交的时间范围，请把起止时间放宽到该班次之外");
        }
        roster.replace(office, from, to, shifts);
        return gaps(office, from, to);
    }

    private List<FieldProblem> problems(DutyOffice office, Instant from, Instant to, List<Shift> shifts) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int index = 0; index < shifts.size(); index++) {
            Shift shift = shifts.get(index);
            String field = "shifts[" + index + "].";
            if (!shift.from().isBefore(shift.to())) {
                problems.add(new FieldProblem(field + "to", "班次的结束时间应晚于开始时间"));
            } else if (shift.from().isBefore(from) || shift.to().isAfter(to)) {
                problems.add(new FieldProblem(field + "from", "班次不在所提交的时间范围内"));
            } else if (shifts.subList(0, index).stream().anyMatch(shift::overlaps)) {
                problems.add(new FieldProblem(field + "from", "班次与前面的班次重叠"));
            }
            if (!accounts.isMember(shift.userId(), office.role().groupId())) {
                problems.add(new FieldProblem(
                        field + "userId",
                        "账号“" + shift.userId() + "”不属于“" + office.role().label() + "”"));
            }
        }
        return problems;
    }

    /** The times between those instants in which nobody of the office is on duty. */
    List<Gap> gaps(DutyOffice office, Instant from, Instant to) {
        List<Gap> gaps = new ArrayList<>();
        Instant covered = from;
        List<Shift> shifts = roster.between(office, from, to).stream()
                .sorted(Comparator.comparing(Shift::from))
                .toList();
        for (Shift shift : shifts) {
            if (shift.from().isAfter(covered)) {
                gaps.add(new Gap(covered, shift.from()));
            }
            covered = shift.to().isAfter(covered) ? shift.to() : covered;
        }
        if (covered.isBefore(to)) {
            gaps.add(new Gap(covered, to));
        }
        return gaps;
    }
}
