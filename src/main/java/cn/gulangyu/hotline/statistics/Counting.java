package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts one case as it stands: which figure, in which month, for which unit. Depends on nothing but the case's rows, so the
 * sums are the same whatever the order in which changes were heard of. Art. 14(1).
 */
@Cites("14(1)")
final class Counting {

    /** Stands for the unit where the Centre itself replies. */
    private static final String CENTRE = "";

    private final CaseRow file;
    private final Map<Cell, Counts> cells = new HashMap<>();

    private Counting(CaseRow file) {
        this.file = file;
    }

    /** Everything the case counts for; no cell is zero. */
    static Map<Cell, Counts> of(CaseRow file) {
        Counting counting = new Counting(file);
        counting.countCase();
        counting.countHandOvers();
        counting.countUnits();
        return counting.cells;
    }

    /** The month of that instant in Asia/Shanghai, such as 202611. */
    static int month(Instant at) {
        LocalDate date = ChinaTime.date(at);
        return date.getYear() * 100 + date.getMonthValue();
    }

    private void countCase() {
        String unitId = file.leadUnit();
        count(Figure.RECEIVED, file.receivedAt(), unitId);
        switch (file.admissibility()) {
            case "ACCEPT" -> count(Figure.ACCEPTED, file.receivedAt(), unitId);
            case "DECLINE" -> count(Figure.DECLINED, file.receivedAt(), unitId);
            case "REDIRECT", "HAND_OVER" -> count(Figure.REDIRECTED, file.receivedAt(), unitId);
            default -> {
                // Nobody has decided yet.
            }
        }
        if (file.reportCount() > 1) {
            count(Figure.REPEATED, file.receivedAt(), unitId);
        }
        file.centreReplies().forEach(at -> count(Figure.REPLIED, at, CENTRE));
        count(Figure.ENDED, file.closedAt(), unitId);
        if (file.archived()) {
            count(Figure.CLOSED, file.closedAt(), unitId);
        }
    }

    private void countHandOvers() {
        Map<String, CaseRow.HandOver> before = new HashMap<>();
        for (CaseRow.HandOver handOver : file.handOvers()) {
            CaseRow.HandOver earlier = before.put(handOver.unitId(), handOver);
            boolean known = earlier != null && !earlier.withdrawn();
            if (!handOver.rework() && !known) {
                count(Figure.DELIVERED, handOver.deliveredAt(), handOver.unitId());
            }
            count(Figure.RETURNED, handOver.returnAskedAt(), handOver.unitId());
            count(Figure.REPLIED, handOver.repliedAt(), handOver.unitId());
            count(Figure.AUDITED, handOver.auditedAt(), handOver.unitId());
            if (handOver.auditFailed()) {
                count(Figure.REWORKED, handOver.auditedAt(), handOver.unitId());
            }
        }
    }

    /** A unit has one limit to keep for a case, however often the case was handed to it. */
    private void countUnits() {
        Map<String, Instant> overdue = new LinkedHashMap<>();
        Map<String, Instant> finished = new LinkedHashMap<>();
        for (CaseRow.HandOver handOver : file.handOvers()) {
            first(overdue, handOver.unitId(), handOver.overdueSince());
            first(finished, handOver.unitId(), handOver.finishedAt());
        }
        file.centreReplies().forEach(at -> first(finished, CENTRE, at));
        if (overdue.isEmpty()) {
            first(overdue, CENTRE, file.overdueSince());
        }
        overdue.forEach((unitId, since) -> count(Figure.OVERDUE, since, unitId));
        finished.forEach((unitId, at) -> count(Figure.ON_TIME, overdue.containsKey(unitId) ? null : at, unitId));
    }

    private static void first(Map<String, Instant> known, String unitId, @Nullable Instant at) {
        if (at != null) {
            known.merge(
                    unitId,
                    at,
                    (one, other) ->
                            Stream.of(one, other).min(Comparator.naturalOrder()).orElse(one));
        }
    }

    private void count(Figure figure, @Nullable Instant at, String unitId) {
        if (at != null) {
            Cell cell = new Cell(
                    month(at), unitId, file.office(), file.domain(), file.channel(), file.topic(), file.place());
            Objects.requireNonNull(cells.computeIfAbsent(cell, absent -> new Counts()))
                    .add(figure);
        }
    }
}
