package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The backlog, what falls due, where matters pile up and what keeps coming back, for people and programs. Art. 14(2). */
@Service
@Cites("14(2)")
class InsightNow {

    private static final int DUE_ROWS = 20;

    private final Backlog backlog;
    private final Sums sums;
    private final Proposals proposals;
    private final Labels labels;
    private final Clock clock;

    InsightNow(Backlog backlog, Sums sums, Proposals proposals, Labels labels, Clock clock) {
        this.backlog = backlog;
        this.sums = sums;
        this.proposals = proposals;
        this.labels = labels;
        this.clock = clock;
    }

    View.BacklogView backlog(Filter filter, Scope scope) {
        Map<String, String> names = labels.unitNames();
        List<View.UnitBacklog> units = new ArrayList<>();
        backlog.byUnit(filter, scope)
                .forEach((unitId, count) -> units.add(new View.UnitBacklog(
                        unitId.isEmpty() ? Conditions.NONE : unitId,
                        labels.unit(unitId, names),
                        standings(count, filter.with(Dimension.UNIT, unitId.isEmpty() ? Conditions.NONE : unitId)))));
        return new View.BacklogView(
                ChinaTime.offset(clock.instant()),
                standings(backlog.total(filter, scope), filter),
                units,
                backlog.dueNext(filter, scope, DUE_ROWS).stream()
                        .map(due -> new View.Due(
                                due.caseNo(),
                                labels.unit(due.unitId(), names),
                                labels.topic(due.topic()),
                                labels.place(due.place()),
                                due.dueAt(),
                                due.overdue()))
                        .toList());
    }

    private static List<View.Stand> standings(Backlog.Count count, Filter filter) {
        return Arrays.stream(Standing.values())
                .map(standing -> new View.Stand(
                        standing.name(),
                        standing.label(),
                        standing.formula(),
                        standing.formulaInEnglish(),
                        count.of(standing),
                        Insight.cases(standing.name(), filter)))
                .toList();
    }

    List<View.SpotView> spots(Filter filter, Scope scope, int atMost) {
        return sums.spots(filter, scope, atMost).stream()
                .map(spot -> view(spot, filter, null))
                .toList();
    }

    /** Of the months up to the last one of the filter. */
    List<View.SpotView> comingBack(Filter filter, Scope scope, int atMost) {
        Filter watched = filter.lastMonths(Sums.WATCHED_MONTHS);
        return sums.comingBack(filter, scope, atMost).stream()
                .map(spot -> view(spot, watched, proposals.about(spot)))
                .toList();
    }

    private View.SpotView view(Sums.Spot spot, Filter filter, @org.jspecify.annotations.Nullable String proposal) {
        Filter here = filter.with(Dimension.TOPIC, spot.topic()).with(Dimension.PLACE, spot.place());
        return new View.SpotView(
                spot.topic(),
                labels.topic(spot.topic()),
                spot.place(),
                labels.place(spot.place()),
                spot.months(),
                spot.received(),
                spot.overdue(),
                spot.reworked(),
                spot.repeated(),
                proposal,
                Insight.cases(Figure.RECEIVED.name(), here));
    }
}
