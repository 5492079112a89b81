package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One finished activity of one process instance, as the engine's history tells it. Cancelled ones count too: the time was
 * spent.
 *
 * @param id the engine's id of the activity instance
 * @param type the engine's word for the kind of activity
 * @param caseNo the business key; empty where the instance has none
 * @param unitId the unit that the process instance names; empty for none
 * @param dueAt of a task that has a limit
 * @param takenAt when somebody claimed the task; null where nobody did before completing it
 */
record Visit(
        String id,
        String definitionKey,
        int version,
        String activityId,
        String type,
        String processInstanceId,
        String caseNo,
        String unitId,
        String domain,
        String channel,
        Instant startedAt,
        Instant endedAt,
        @Nullable Instant dueAt,
        @Nullable Instant takenAt) {

    private static final Set<String> WHERE_A_CASE_STAYS = Set.of("userTask", "callActivity", "subProcess");

    /** The place that a case returns to when it is worked on again: the same activity of the same unit. */
    record Place(String caseNo, String definitionKey, String activityId, String unitId) {}

    Place place() {
        return new Place(caseNo, definitionKey, activityId, unitId);
    }

    /** Whether time passes here; gateways, events and service tasks are only passed. */
    boolean stays() {
        return WHERE_A_CASE_STAYS.contains(type);
    }

    boolean overdue() {
        return dueAt != null && endedAt.isAfter(dueAt);
    }

    HeatKey key() {
        return new HeatKey(definitionKey, ChinaTime.date(endedAt), version, activityId, unitId, domain, channel);
    }

    HeatSums sums(WorkingCalendar calendar, boolean returned) {
        long working = seconds(calendar.workingTimeBetween(startedAt, endedAt));
        boolean claimed = takenAt != null;
        Duration waiting = takenAt == null ? Duration.ZERO : calendar.workingTimeBetween(startedAt, earlier(takenAt));
        return new HeatSums(
                1,
                working,
                seconds(Duration.between(startedAt, endedAt)),
                one(dueAt != null),
                one(overdue()),
                one(claimed),
                seconds(waiting),
                claimed ? working : 0,
                one(returned));
    }

    private Instant earlier(Instant taken) {
        return taken.isAfter(endedAt) ? endedAt : taken;
    }

    private static long seconds(Duration duration) {
        return Math.max(0, duration.toSeconds());
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
