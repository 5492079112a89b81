package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.supervision.CircularList.Entry;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the page of supervision shows: what will fall due next, what is overdue and not yet supervised, the open supervisions
 * by rung, the circular list. Art. 17, 18.
 */
@Component
class Workbench {

    private static final int SHOWN = 20;

    private final SupervisionReading reading;
    private final SupervisionAccess access;
    private final CircularList circulars;
    private final Parts parts;
    private final Cases cases;
    private final Units units;
    private final Clock clock;

    Workbench(
            SupervisionReading reading,
            SupervisionAccess access,
            CircularList circulars,
            Parts parts,
            Cases cases,
            Units units,
            Clock clock) {
        this.reading = reading;
        this.access = access;
        this.circulars = circulars;
        this.parts = parts;
        this.cases = cases;
        this.units = units;
        this.clock = clock;
    }

    /** One unit's part of a case that waits for its reply. */
    record WaitingPart(String caseNo, String unitId, String unitName, OffsetDateTime dueAt) {}

    /** The open supervisions of one rung. */
    record OnRung(String label, List<SupervisionView> open) {}

    /** One unit on the circular list. */
    record Circulated(String caseNo, String unitName, String clauseLabel, OffsetDateTime enteredAt) {}

    /** All that the page shows; the first two lists and the circular list are empty for a unit. */
    record Board(
            List<WaitingPart> dueNext,
            List<WaitingPart> overdue,
            List<OnRung> rungs,
            List<SupervisionView> closed,
            List<Circulated> circulars) {}

    Board board() {
        List<SupervisionView> all = reading.all(null);
        List<SupervisionView> open =
                all.stream().filter(view -> view.closedAt() == null).toList();
        List<SupervisionView> closed = all.stream()
                .filter(view -> view.closedAt() != null)
                .limit(SHOWN)
                .toList();
        if (!access.supervises()) {
            return new Board(List.of(), List.of(), rungs(open), closed, List.of());
        }
        Instant now = clock.instant();
        Map<String, String> names = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Set<String> supervised =
                open.stream().map(view -> view.caseNo() + view.unitId()).collect(Collectors.toSet());
        List<Part> waiting = parts.unanswered().stream().filter(this::isSeen).toList();
        return new Board(
                waiting.stream()
                        .filter(part -> part.dueAt().isAfter(now))
                        .limit(SHOWN)
                        .map(part -> view(part, names))
                        .toList(),
                waiting.stream()
                        .filter(part -> !part.dueAt().isAfter(now))
                        .filter(part -> !supervised.contains(part.caseNo() + part.unitId()))
                        .map(part -> view(part, names))
                        .toList(),
                rungs(open),
                closed,
                circulars.all().stream()
                        .limit(SHOWN)
                        .map(entry -> view(entry, names))
                        .toList());
    }

    private boolean isSeen(Part part) {
        return access.maySupervise(cases.get(part.caseNo()).guidingOffice());
    }

    /** The sharpest rung first; a commendation is on none. */
    private static List<OnRung> rungs(List<SupervisionView> open) {
        List<OnRung> rungs = new ArrayList<>(Arrays.stream(Rung.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(rung -> new OnRung(rung.label(), on(open, rung.name())))
                .toList());
        rungs.add(new OnRung(
                "表扬", open.stream().filter(view -> view.rung() == null).toList()));
        return rungs.stream().filter(rung -> !rung.open().isEmpty()).toList();
    }

    private static List<SupervisionView> on(List<SupervisionView> open, String rung) {
        return open.stream().filter(view -> rung.equals(view.rung())).toList();
    }

    private static WaitingPart view(Part part, Map<String, String> names) {
        return new WaitingPart(
                part.caseNo(),
                part.unitId(),
                names.getOrDefault(part.unitId(), part.unitId()),
                ChinaTime.offset(part.dueAt()));
    }

    private static Circulated view(Entry entry, Map<String, String> names) {
        return new Circulated(
                entry.caseNo(),
                names.getOrDefault(entry.unitId(), entry.unitId()),
                Clause.of(entry.clause()).label(),
                entry.enteredAt());
    }
}
