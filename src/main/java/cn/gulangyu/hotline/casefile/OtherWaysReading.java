package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what was done with a case beside the units' parts. Who reads the whole file reads all of it; a unit reads the
 * instruction that it has to follow and the Centre's reply, the court its sittings and that reply. Art. 3(4).
 */
@Component
class OtherWaysReading {

    private final Instructions instructions;
    private final Mediations mediations;
    private final CentreReplyRows centreReplies;
    private final Units units;

    OtherWaysReading(Instructions instructions, Mediations mediations, CentreReplyRows centreReplies, Units units) {
        this.instructions = instructions;
        this.mediations = mediations;
        this.centreReplies = centreReplies;
        this.units = units;
    }

    OtherWays of(String caseNo, Caller caller, boolean whole) {
        boolean sittings = whole || caller.is(Role.CIRCUIT_COURT);
        boolean instruction = whole || !caller.unitIds().isEmpty();
        return new OtherWays(
                instruction
                        ? instructions
                                .latest(caseNo)
                                .filter(latest -> whole || latest.given() != null)
                                .map(latest -> view(latest, whole))
                                .orElse(null)
                        : null,
                sittings
                        ? mediations.of(caseNo).stream()
                                .map(OtherWaysReading::view)
                                .toList()
                        : List.of(),
                centreReplies.latest(caseNo).map(OtherWaysReading::view).orElse(null));
    }

    private OtherWays.InstructionView view(Instruction report, boolean whole) {
        Instruction.Given given = report.given();
        return new OtherWays.InstructionView(
                report.turn(),
                whole ? report.summary() : null,
                whole ? report.proposal() : null,
                whole ? report.opinion() : null,
                whole ? report.readBy() : null,
                whole ? local(report.readAt()) : null,
                given == null ? null : code(given.decision()),
                given == null ? null : label(given.decision()),
                given == null ? null : given.text(),
                given == null || given.unitId() == null ? null : name(given.unitId()),
                given == null || given.coHandlers().isEmpty()
                        ? null
                        : given.coHandlers().stream().map(this::name).collect(Collectors.joining("、")),
                given == null ? null : local(given.dueAt()),
                given == null ? null : given.by(),
                given == null ? null : local(given.at()));
    }

    private static OtherWays.MediationView view(Mediation sitting) {
        return new OtherWays.MediationView(
                sitting.sitting(),
                local(sitting.meetsAt()),
                sitting.venue(),
                sitting.invited(),
                code(sitting.outcome()),
                label(sitting.outcome()),
                sitting.record(),
                sitting.mediatedBy(),
                local(sitting.mediatedAt()));
    }

    private static OtherWays.CentreReplyView view(CentreReply reply) {
        return new OtherWays.CentreReplyView(
                code(reply.route()),
                label(reply.route()),
                reply.means().name(),
                reply.means().label(),
                ChinaTime.offset(reply.repliedAt()),
                reply.text(),
                reply.repliedBy());
    }

    private String name(String unitId) {
        return units.find(unitId).map(Unit::name).orElse(unitId);
    }

    private static @Nullable String code(@Nullable Coded code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
