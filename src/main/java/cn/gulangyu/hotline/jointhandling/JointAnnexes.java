package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.Annex;
import cn.gulangyu.hotline.casefile.Annexes;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.jointhandling.Arrangements.Arrangement;
import cn.gulangyu.hotline.jointhandling.Meetings.Meeting;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the case shows of its joint handling: the meetings and the arrangement to everyone who takes part, and to the lead
 * unit, once all shares are done, the co-handlers' results side by side. Art. 10(2)3.
 */
@Component
@Cites({"3(4)", "10(2)3"})
class JointAnnexes implements Annexes {

    private final Arrangements arrangements;
    private final Meetings meetings;
    private final Parts parts;
    private final Units units;

    JointAnnexes(Arrangements arrangements, Meetings meetings, Parts parts, Units units) {
        this.arrangements = arrangements;
        this.meetings = meetings;
        this.parts = parts;
        this.units = units;
    }

    @Override
    public List<Annex> of(String caseNo, Caller caller) {
        List<Annex> annexes = new ArrayList<>();
        meetings.of(caseNo).stream()
                .filter(meeting -> caller.unitIds().isEmpty() || isInvited(caller, meeting))
                .forEach(meeting -> annexes.add(annex(meeting)));
        arrangements.of(caseNo).ifPresent(arrangement -> {
            annexes.add(annex(arrangement, caller));
            Instant gatheredAt = arrangement.gatheredAt();
            if (gatheredAt != null && caller.belongsTo(arrangement.leadUnitId())) {
                annexes.addAll(results(caseNo, arrangement.leadUnitId(), gatheredAt));
            }
        });
        return annexes;
    }

    private static boolean isInvited(Caller caller, Meeting meeting) {
        return meeting.invited().stream().anyMatch(caller::belongsTo)
                || meeting.attended().stream().anyMatch(caller::belongsTo);
    }

    private Annex annex(Meeting meeting) {
        return Annex.about("协调会", meeting.calledAt())
                .at("会议时间", meeting.startsAt())
                .line("会议地点", meeting.place())
                .text("与会单位", names(meeting.invited()))
                .text("会议议题", meeting.agenda())
                .at("实际召开", meeting.heldAt())
                .text("到会单位", names(meeting.attended()))
                .text("会议纪要", meeting.minutes())
                .done();
    }

    private Annex annex(Arrangement arrangement, Caller caller) {
        return Annex.about("联合办理", arrangement.arrangedAt())
                .line("主办单位", name(arrangement.leadUnitId()))
                .line("协办单位", names(arrangement.coHandlers()))
                .line("依据", arrangement.basis().label())
                .text("理由", caller.unitIds().isEmpty() ? arrangement.reason() : null)
                .done();
    }

    /** The shares of the others that passed their audit before the one reply began. */
    private List<Annex> results(String caseNo, String leadUnitId, Instant gatheredAt) {
        return parts.of(caseNo).stream()
                .filter(part -> Boolean.TRUE.equals(part.auditPassed()))
                .filter(part -> !part.unitId().equals(leadUnitId))
                .filter(part -> !part.deliveredAt().isAfter(gatheredAt))
                .map(part -> result(part, gatheredAt))
                .toList();
    }

    private Annex result(Part part, Instant gatheredAt) {
        return Annex.about("协办结果：" + name(part.unitId()), gatheredAt)
                .text("办理结果", part.result())
                .line("办结文件", part.documentTitle())
                .at("报送时间", part.filedAt())
                .done();
    }

    private String names(Collection<String> unitIds) {
        return unitIds.stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(String unitId) {
        return units.find(unitId).map(Unit::name).orElse(unitId);
    }
}
