package cn.gulangyu.hotline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Arithmetic on the hours of a calendar, session by session. */
final class WorkingTime {

    private static final Half[] FORWARD = {Half.MORNING, Half.AFTERNOON};
    private static final Half[] BACKWARD = {Half.AFTERNOON, Half.MORNING};

    private WorkingTime() {}

    static boolean isWorking(WorkingCalendar calendar, Instant instant) {
        if (!calendar.isWorkingDay(ChinaTime.date(instant))) {
            return false;
        }
        LocalTime time = ChinaTime.local(instant).toLocalTime();
        for (Half half : FORWARD) {
            Sessions sessions = calendar.sessions();
            if (!time.isBefore(sessions.from(half)) && !time.isAfter(sessions.to(half))) {
                return true;
            }
        }
        return false;
    }

    static Duration between(WorkingCalendar calendar, Instant from, Instant to) {
        LocalDate first = ChinaTime.date(from);
        LocalDate last = ChinaTime.date(to);
        Duration sum = Duration.ZERO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                boolean whole = day.isAfter(first) && day.isBefore(last);
                sum = sum.plus(whole ? calendar.sessions().wholeDay() : within(calendar, day, from, to));
            }
        }
        return sum;
    }

    private static Duration within(WorkingCalendar calendar, LocalDate day, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Half half : FORWARD) {
            Instant start = later(from, start(calendar, day, half));
            Instant end = earlier(to, end(calendar, day, half));
            if (start.isBefore(end)) {
                sum = sum.plus(Duration.between(start, end));
            }
        }
        return sum;
    }

    static Instant plus(WorkingCalendar calendar, Instant from, Duration amount) {
        Duration left = notNegative(amount);
        if (left.isZero()) {
            return from;
        }
        for (LocalDate day = ChinaTime.date(from); ; day = calendar.plusWorkingDays(day, 1)) {
            for (Half half : FORWARD) {
                Instant start = later(from, start(calendar, day, half));
                Duration available = Duration.between(start, end(calendar, day, half));
                if (!calendar.isWorkingDay(day) || available.isNegative()) {
                    continue;
                }
                if (available.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = left.minus(available);
            }
        }
    }

    static Instant minus(WorkingCalendar calendar, Instant to, Duration amount) {
        Duration left = notNegative(amount);
        if (left.isZero()) {
            return to;
        }
        for (LocalDate day = ChinaTime.date(to); ; day = calendar.minusWorkingDays(day, 1)) {
            for (Half half : BACKWARD) {
                Instant end = earlier(to, end(calendar, day, half));
                Duration available = Duration.between(start(calendar, day, half), end);
                if (!calendar.isWorkingDay(day) || available.isNegative()) {
                    continue;
                }
                if (available.compareTo(left) >= 0) {
                    return end.minus(left);
                }
                left = left.minus(available);
            }
        }
    }

    private static Duration notNegative(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("negative working time: " + amount);
        }
        return amount;
    }

    private static Instant start(WorkingCalendar calendar, LocalDate day, Half half) {
        return ChinaTime.at(day, calendar.sessions().from(half));
    }

    private static Instant end(WorkingCalendar calendar, LocalDate day, Half half) {
        return ChinaTime.at(day, calendar.sessions().to(half));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
