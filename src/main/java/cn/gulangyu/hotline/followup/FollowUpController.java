package cn.gulangyu.hotline.followup;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The follow-up list over HTTP: the Centre and the offices read all that they guide, a unit its own. Art. 15(2). */
@RestController
class FollowUpController {

    private final FollowUps followUps;
    private final CaseAccess access;
    private final Cases cases;
    private final Units units;

    FollowUpController(FollowUps followUps, CaseAccess access, Cases cases, Units units) {
        this.followUps = followUps;
        this.access = access;
        this.cases = cases;
        this.units = units;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUpView(
            String id,
            String caseNo,
            String unitId,
            String unitName,
            FollowUpState state,
            String stateLabel,
            OffsetDateTime notedAt,
            OffsetDateTime comesBackAt,
            int reviews,
            @Nullable String explanation,
            @Nullable String solution,
            @Nullable String opinion,
            @Nullable OffsetDateTime toldAt,
            @Nullable OffsetDateTime closedAt) {}

    /** What is still to be solved or told, the first to come back first. */
    @GetMapping("/api/v1/follow-ups")
    List<FollowUpView> open() {
        Caller caller = Caller.current();
        if (caller.unitIds().isEmpty()) {
            caller.require(
                    Role.CENTRE_AGENT,
                    Role.CENTRE_AUDITOR,
                    Role.CENTRE_DUTY,
                    Role.CENTRE_MANAGER,
                    Role.MANAGEMENT_OFFICE,
                    Role.MARKET_OFFICE,
                    Role.COMMITTEE_LEADER,
                    Role.LEADING_GROUP_OFFICE);
        }
        return followUps.open().stream()
                .filter(entry -> maySee(caller, entry))
                .map(this::view)
                .toList();
    }

    private boolean maySee(Caller caller, FollowUp entry) {
        if (!caller.unitIds().isEmpty()) {
            return caller.belongsTo(entry.unitId());
        }
        boolean onlyTourism = caller.is(Role.MARKET_OFFICE) && !caller.is(Role.MANAGEMENT_OFFICE);
        return !onlyTourism || cases.get(entry.caseNo()).guidingOffice() == GuidingOffice.MARKET_OFFICE;
    }

    /** The entries of one case, those that are over too. */
    @GetMapping("/api/v1/cases/{caseNo}/follow-ups")
    List<FollowUpView> ofCase(@PathVariable String caseNo) {
        access.open(caseNo);
        Caller caller = Caller.current();
        return followUps.of(caseNo).stream()
                .filter(entry -> caller.unitIds().isEmpty() || caller.belongsTo(entry.unitId()))
                .map(this::view)
                .toList();
    }

    private FollowUpView view(FollowUp entry) {
        return new FollowUpView(
                entry.id(),
                entry.caseNo(),
                entry.unitId(),
                units.find(entry.unitId()).map(Unit::name).orElse(entry.unitId()),
                entry.state(),
                entry.state().label(),
                ChinaTime.offset(entry.notedAt()),
                ChinaTime.offset(entry.comesBackAt()),
                entry.reviews(),
                entry.explanation(),
                entry.solution(),
                entry.opinion(),
                local(entry.toldAt()),
                local(entry.closedAt()));
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
