package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.Half;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts a limit forwards or backwards on a calendar. */
record Counting(WorkingCalendar calendar) {

    /** Where a limit ends: the instant, and the day that it still belongs to. */
    record End(Instant at, LocalDate lastDay) {

        static End at(Instant instant) {
            return new End(instant, ChinaTime.date(instant));
        }
    }

    /** The end of a limit that began with the receipt. An instant is no count, so it ends where it begins. */
    End end(TimeLimit limit, Receipt receipt) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> aligned(limit, receipt, calendar.plusWorkingDays(receipt.day(), limit.amount()));
            case HOURS -> End.at(receipt.countsFrom().plus(hours(limit)));
            case WORKING_HOURS -> End.at(calendar.plusWorkingTime(receipt.countsFrom(), hours(limit)));
            case SAME_DAY -> new End(ChinaTime.endOf(receipt.day()), receipt.day());
            case INSTANT -> End.at(receipt.countsFrom());
            case TIMES -> throw noTime(limit);
        };
    }

    /**
     * The end moved by an extension. Working days keep their alignment; a limit in hours or within the day, which has none,
     * then ends with the afternoon session of the last day. Art. 13(2).
     */
    End extended(End end, int days, TimeLimit limit, Receipt receipt) {
        if (days == 0) {
            return end;
        }
        LocalDate lastDay = calendar.plusWorkingDays(end.lastDay(), days);
        return limit.unit() == LimitUnit.WORKING_DAYS
                ? aligned(limit, receipt, lastDay)
                : atEndOf(Half.AFTERNOON, lastDay);
    }

    /** The end of a limit that runs from any moment; only working days wait for the next session to begin. */
    Instant after(TimeLimit limit, Instant from) {
        boolean days = limit.unit() == LimitUnit.WORKING_DAYS;
        return end(limit, days ? Receipt.of(calendar, from) : Receipt.atOnce(calendar, from))
                .at();
    }

    /** The instant that lies a limit before another; never later than it. */
    Instant before(TimeLimit limit, Instant due) {
        LocalDate dueDay = ChinaTime.date(due);
        Instant before = switch (limit.unit()) {
            case WORKING_DAYS ->
                aligned(limit, Receipt.atOnce(calendar, due), calendar.minusWorkingDays(dueDay, limit.amount()))
                        .at();
            case HOURS -> due.minus(hours(limit));
            case WORKING_HOURS -> calendar.minusWorkingTime(due, hours(limit));
            case SAME_DAY -> ChinaTime.at(dueDay, calendar.sessions().from(Half.MORNING));
            case INSTANT -> due;
            case TIMES -> throw noTime(limit);
        };
        return before.isAfter(due) ? due : before;
    }

    private End aligned(TimeLimit limit, Receipt receipt, LocalDate lastDay) {
        return switch (limit.alignment()) {
            case END_OF_DAY -> atEndOf(Half.AFTERNOON, lastDay);
            case SAME_HALF_DAY -> atEndOf(receipt.half(), lastDay);
            case NONE ->
                new End(
                        ChinaTime.at(
                                lastDay, ChinaTime.local(receipt.countsFrom()).toLocalTime()),
                        lastDay);
        };
    }

    private End atEndOf(Half half, LocalDate day) {
        return new End(ChinaTime.at(day, calendar.sessions().to(half)), day);
    }

    private static IllegalStateException noTime(TimeLimit limit) {
        return new IllegalStateException("a count is no time: " + limit);
    }

    private static Duration hours(TimeLimit limit) {
        return Duration.ofHours(limit.amount());
    }
}
