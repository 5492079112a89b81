package cn.gulangyu.hotline.policy;

import cn.gulangyu.hotline.calendar.CalendarYear;
import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.LimitMoves;
import cn.gulangyu.hotline.casefile.Limits;
import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which running limits a change of the working calendar would move, and moves them: cases, tasks and timers in one
 * transaction. A limit that was already missed stays missed. Art. 13(1).
 */
@Service
@Cites("13(1)")
class CalendarChange {

    private final Calendars calendars;
    private final Cases cases;
    private final Limits limits;

    CalendarChange(Calendars calendars, Cases cases, Limits limits) {
        this.calendars = calendars;
        this.cases = cases;
        this.limits = limits;
    }

    /**
     * One limit that moves.
     *
     * @param unitId the unit whose part moves otherwise than the case; null for the case itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Move(String caseNo, @Nullable String unitId, OffsetDateTime dueAt, OffsetDateTime newDueAt) {

        private static Move of(String caseNo, @Nullable String unitId, LimitMoves.Move move) {
            return new Move(
                    caseNo,
                    unitId,
                    ChinaTime.offset(move.from()),
                    ChinaTime.offset(move.to().dueAt()));
        }
    }

    /** The open cases whose limit the draft would move. Nothing is changed. */
    @Transactional(readOnly = true)
    List<Move> preview(CalendarYear draft) {
        return views(moves(calendars.with(draft)));
    }

    /** Publishes the year and moves every limit that {@link #preview} names. */
    @Transactional
    List<Move> publish(CalendarYear year) {
        List<LimitMoves> all = moves(calendars.with(year));
        calendars.replace(year);
        all.forEach(limits::apply);
        return views(all);
    }

    private List<LimitMoves> moves(WorkingCalendar calendar) {
        return cases.withRunningLimit().stream()
                .map(file -> limits.moves(calendar, file))
                .filter(moves -> !moves.isEmpty())
                .toList();
    }

    private static List<Move> views(List<LimitMoves> all) {
        return all.stream().flatMap(CalendarChange::views).toList();
    }

    private static Stream<Move> views(LimitMoves moves) {
        return Stream.concat(
                moves.ofCase().stream().map(move -> Move.of(moves.caseNo(), null, move)),
                moves.ofParts().stream()
                        .filter(part -> !moves.withTheCase(part))
                        .map(part -> Move.of(moves.caseNo(), part.part().unitId(), part.move())));
    }
}
