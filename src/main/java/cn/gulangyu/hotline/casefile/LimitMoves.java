package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.deadline.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running limits of a case that no longer are what its facts say. They are computed from all facts at once, so the
 * order in which extension, return, superior's limit, rework and a new calendar came never matters. Art. 13.
 *
 * @param ofCase the case's own limit, until which the reporter is to be answered; empty where it stays
 * @param ofParts the units' parts that move, each at most once
 */
public record LimitMoves(String caseNo, Optional<Move> ofCase, List<PartMove> ofParts) {

    /** From one instant to another, and why the new one holds. */
    public record Move(Instant from, Deadline to) {

        boolean moves() {
            return !from.equals(to.dueAt());
        }
    }

    /** One unit's part that moves. */
    public record PartMove(Part part, Move move) {}

    public boolean isEmpty() {
        return ofCase.isEmpty() && ofParts.isEmpty();
    }

    /** Whether this part moves as the case itself does, which is the plain matter of one unit. */
    public boolean withTheCase(PartMove part) {
        return ofCase.filter(move -> move.from().equals(part.move().from())
                        && move.to().dueAt().equals(part.move().to().dueAt()))
                .isPresent();
    }

    /** What would move by that calendar; a limit that was missed stays missed unless the missed ones are asked for too. */
    static LimitMoves of(
            CaseLimit limit, WorkingCalendar calendar, CaseFile file, List<Part> handOvers, boolean missedToo) {
        Instant dueAt = file.dueAt();
        if (dueAt == null || file.closedAt() != null) {
            return new LimitMoves(file.caseNo(), Optional.empty(), List.of());
        }
        boolean missed = file.overdueSince() != null && !dueAt.isAfter(file.overdueSince());
        Optional<Move> ofCase = Optional.of(new Move(dueAt, limit.of(calendar, file)))
                .filter(Move::moves)
                .filter(move -> missedToo || !missed);
        List<PartMove> ofParts = new ArrayList<>();
        for (Part part : running(handOvers)) {
            Move move = new Move(part.dueAt(), limit.of(calendar, file, part));
            if (move.moves() && (missedToo || part.overdueSince() == null)) {
                ofParts.add(new PartMove(part, move));
            }
        }
        return new LimitMoves(file.caseNo(), ofCase, ofParts);
    }

    /** The newest part of every unit that still works on the case. */
    static List<Part> running(List<Part> handOvers) {
        return Parts.kept(handOvers).stream()
                .filter(part -> part.filedAt() == null)
                .toList();
    }
}
