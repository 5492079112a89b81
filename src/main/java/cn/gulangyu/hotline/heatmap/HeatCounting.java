package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.Calendars;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.heatmap.HeatProgress.Counted;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts finished activities into the sums of their day, a batch a transaction: each activity once, whatever breaks off in
 * between and however many servers count. Working time is taken from the calendar in force when an activity is counted.
 */
@Service
class HeatCounting {

    static final int BATCH = 500;

    private final FinishedActivities history;
    private final HeatProgress progress;
    private final HeatStore store;
    private final Calendars calendars;

    HeatCounting(FinishedActivities history, HeatProgress progress, HeatStore store, Calendars calendars) {
        this.history = history;
        this.progress = progress;
        this.store = store;
        this.calendars = calendars;
    }

    /** Counts the next batch; answers how many activities that were, 0 when there are no more. */
    @Transactional
    public int next() {
        Instant until = progress.hold(Counted.ACTIVITIES);
        List<Visit> visits = history.uncounted(until.minus(HeatProgress.LOOK_BACK), BATCH);
        if (!visits.isEmpty()) {
            count(visits);
            progress.advance(Counted.ACTIVITIES, visits.get(visits.size() - 1).endedAt());
        }
        return visits.size();
    }

    private void count(List<Visit> visits) {
        WorkingCalendar calendar = calendars.current();
        Set<Visit.Place> been =
                store.places(visits.stream().map(Visit::caseNo).collect(Collectors.toCollection(HashSet::new)));
        Map<HeatKey, HeatSums> sums = new HashMap<>();
        for (Visit visit : visits) {
            boolean returned = visit.stays() && !visit.caseNo().isEmpty() && !been.add(visit.place());
            HeatSums one = visit.sums(calendar, returned);
            store.write(visit, one);
            sums.merge(visit.key(), one, HeatSums::plus);
        }
        sums.forEach(store::add);
    }

    /** Drops the rows that can't come up again and nobody asks for. */
    @Transactional
    public void tidy() {
        Instant until = progress.hold(Counted.ACTIVITIES);
        store.dropPassed(until.minus(HeatProgress.LOOK_BACK.multipliedBy(2)));
    }

    /** Empties everything, so that the next run counts all that the engine's history still holds, by today's calendar. */
    @Transactional
    public void beginAnew() {
        progress.hold(Counted.ACTIVITIES);
        progress.hold(Counted.RULES);
        store.empty();
        progress.beginAnew();
    }
}
