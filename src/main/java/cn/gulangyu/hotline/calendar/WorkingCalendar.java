package cn.gulangyu.hotline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days and hours are worked, Asia/Shanghai; an immutable value. Monday to Friday are worked unless off, Saturday and
 * Sunday only as make-up days. A session includes both its first and its last instant. Art. 13(1).
 */
public final class WorkingCalendar {

    private final Sessions sessions;
    private final Map<Integer, CalendarYear> years;
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();
    private final Map<LocalDate, String> names = new HashMap<>();

    private WorkingCalendar(Sessions sessions, Map<Integer, CalendarYear> years) {
        this.sessions = sessions;
        this.years = years;
        for (CalendarYear year : years.values()) {
            daysOff.addAll(year.daysOff());
            makeUpDays.addAll(year.makeUpDays());
            names.putAll(year.names());
        }
    }

    public static WorkingCalendar of(Sessions sessions, Collection<CalendarYear> years) {
        Map<Integer, CalendarYear> byYear = new HashMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        return new WorkingCalendar(sessions, byYear);
    }

    /** This calendar with one year replaced. */
    public WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> changed = new HashMap<>(years);
        changed.put(year.year(), year);
        return new WorkingCalendar(sessions, changed);
    }

    public Sessions sessions() {
        return sessions;
    }

    /** The year as entered or shipped; weekends only and provisional where there is none. */
    public CalendarYear year(int year) {
        CalendarYear known = years.get(year);
        return known == null ? CalendarYear.weekendsOnly(year) : known;
    }

    /** Whether the year's notice is not known yet, so that whatever is computed in it may move. */
    public boolean isProvisional(int year) {
        CalendarYear known = years.get(year);
        return known == null || known.provisional();
    }

    public boolean isWorkingDay(LocalDate day) {
        return CalendarYear.isWeekend(day) ? makeUpDays.contains(day) : !daysOff.contains(day);
    }

    /** A Saturday or Sunday that is worked. */
    public boolean isMakeUpDay(LocalDate day) {
        return makeUpDays.contains(day);
    }

    /** The holiday to which a day off or make-up day belongs. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    /** The n-th working day after the day, which itself is not counted; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return step(day, days, 1);
    }

    /** The n-th working day before the day, which itself is not counted; the day itself for 0. */
    public LocalDate minusWorkingDays(LocalDate day, int days) {
        return step(day, days, -1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        if (days < 0) {
            throw new IllegalArgumentException("negative number of working days: " + days);
        }
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** Whether the instant falls into a session of a working day. */
    public boolean isWorkingTime(Instant instant) {
        return WorkingTime.isWorking(this, instant);
    }

    /** The working time from one instant to the other; negative when the second is earlier. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return to.isBefore(from) ? WorkingTime.between(this, to, from).negated() : WorkingTime.between(this, from, to);
    }

    /** The earliest instant by which that much working time has passed; the instant itself for none. */
    public Instant plusWorkingTime(Instant from, Duration amount) {
        return WorkingTime.plus(this, from, amount);
    }

    /** The latest instant from which that much working time remains; the instant itself for none. */
    public Instant minusWorkingTime(Instant to, Duration amount) {
        return WorkingTime.minus(this, to, amount);
    }
}
