package cn.gulangyu.hotline.casefile;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gulangyu.hotline.calendar.CalendarYear;
import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.ShippedCalendar;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.deadline.TableDeadlines;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Ground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dispatched case without database and engine: the product computes the limits, this keeps what it says. */
final class RunningCase {

    private final Calendars calendars = mock(Calendars.class);
    private final CaseLimit limit = new CaseLimit(TableDeadlines.on(calendars), calendars);
    private final List<Part> parts = new ArrayList<>();
    private WorkingCalendar calendar = ShippedCalendar.CALENDAR;
    private DeadlineFacts facts;
    private Instant dueAt;

    RunningCase(DeadlineFacts facts) {
        this.facts = facts;
        use(calendar);
        this.dueAt = limit.of(file()).dueAt();
    }

    void deliver(String unitId, boolean share, boolean rework, Instant at) {
        PartTerms terms = CaseLimit.terms(file(), parts, unitId, rework, share);
        Instant partDueAt = limit.of(file(), terms, at).dueAt();
        parts.add(part(parts.size() + 1, unitId, terms, at, partDueAt, null));
    }

    void extend(String unitId, int workingDays) {
        Part part = current(unitId);
        int days = part.extensionDays() + workingDays;
        replace(part, days, part.dueAt(), part.dispatchToUnitId());
        facts = facts.extendedBy(Math.max(days, facts.extensionDays()));
        move(false);
    }

    /** The Centre accepts the unit's return; whoever replies is then held to the general limit. */
    void giveBack(String unitId, String nextUnitId, Instant at) {
        Part part = current(unitId);
        replace(part, part.extensionDays(), part.dueAt(), nextUnitId);
        if (!part.share()) {
            facts = facts.publishedLimit(0);
            dueAt = limit.of(file()).dueAt();
        }
        deliver(nextUnitId, part.share(), false, at);
    }

    void superior(Instant at) {
        facts = facts.limitedBy(at);
        move(true);
    }

    void publish(CalendarYear year) {
        use(calendar.with(year));
        move(false);
    }

    Instant dueAt() {
        return dueAt;
    }

    /** What every unit at work is held to. */
    Map<String, Instant> dueByUnit() {
        Map<String, Instant> due = new HashMap<>();
        LimitMoves.running(parts).forEach(part -> due.put(part.unitId(), part.dueAt()));
        return due;
    }

    List<Part> parts() {
        return parts;
    }

    private void move(boolean missedToo) {
        LimitMoves moves = LimitMoves.of(limit, calendar, file(), parts, missedToo);
        moves.ofCase().ifPresent(move -> dueAt = move.to().dueAt());
        moves.ofParts()
                .forEach(moved -> replace(
                        moved.part(),
                        moved.part().extensionDays(),
                        moved.move().to().dueAt(),
                        null));
    }

    private void use(WorkingCalendar used) {
        calendar = used;
        when(calendars.current()).thenReturn(used);
    }

    private Part current(String unitId) {
        return Parts.kept(parts).stream()
                .filter(part -> part.unitId().equals(unitId))
                .findFirst()
                .orElseThrow();
    }

    private void replace(Part part, int days, Instant partDueAt, @Nullable String dispatchTo) {
        PartTerms terms = new PartTerms(part.rework(), part.share(), part.unitLimitDays(), days);
        parts.set(
                part.handOver() - 1,
                part(part.handOver(), part.unitId(), terms, part.deliveredAt(), partDueAt, dispatchTo));
    }

    private static Part part(
            int handOver,
            String unitId,
            PartTerms terms,
            Instant deliveredAt,
            Instant dueAt,
            @Nullable String dispatchTo) {
        return new Part(
                "part-" + handOver,
                "GLY-2026-000001",
                handOver,
                unitId,
                terms.rework(),
                terms.share(),
                terms.unitLimitDays(),
                terms.extensionDays(),
                deliveredAt,
                dueAt,
                deliveredAt,
                null,
                null,
                null,
                null,
                null,
                null,
                dispatchTo == null ? null : true,
                null,
                dispatchTo,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private CaseFile file() {
        return new CaseFile(
                "GLY-2026-000001",
                CaseState.HANDLING,
                Channel.HOTLINE,
                null,
                facts.kind(),
                "topic",
                "place",
                facts.domain(),
                null,
                null,
                facts.receivedAt(),
                null,
                "title",
                null,
                null,
                null,
                Ground.NONE,
                false,
                false,
                facts.urgent(),
                facts.simple(),
                false,
                facts.superiorDueAt(),
                null,
                null,
                null,
                null,
                facts.unitLimitDays(),
                facts.extensionDays(),
                dueAt,
                null,
                0,
                null,
                null,
                null,
                null,
                null);
    }
}
