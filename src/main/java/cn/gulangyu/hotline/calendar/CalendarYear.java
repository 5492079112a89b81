package cn.gulangyu.hotline.calendar;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The State Council's notice for one year. Refused with a {@link Refusal} when a date lies outside the year, a day is both
 * off and worked, a make-up day is not a Saturday or Sunday, or a name belongs to neither. Art. 13(1).
 *
 * @param daysOff holidays and days in lieu; weekends need not be listed
 * @param makeUpDays Saturdays and Sundays that are worked
 * @param names the holiday to which a listed day belongs; may be incomplete
 * @param provisional the notice is not out yet, so the year may still change
 */
public record CalendarYear(
        int year,
        Set<LocalDate> daysOff,
        Set<LocalDate> makeUpDays,
        Map<LocalDate, String> names,
        boolean provisional) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NAME = 40;

    public CalendarYear {
        daysOff = Collections.unmodifiableSet(new TreeSet<>(daysOff));
        makeUpDays = Collections.unmodifiableSet(new TreeSet<>(makeUpDays));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        List<FieldProblem> problems = new ArrayList<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new FieldProblem("year", "年份须在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间"));
        }
        outside(year, daysOff).forEach(day -> problems.add(new FieldProblem("daysOff", day + "不在" + year + "年内")));
        outside(year, makeUpDays)
                .forEach(day -> problems.add(new FieldProblem("makeUpDays", day + "不在" + year + "年内")));
        for (LocalDate day : makeUpDays) {
            if (daysOff.contains(day)) {
                problems.add(new FieldProblem("makeUpDays", day + "不能既是放假日又是调休上班日"));
            }
            if (!isWeekend(day)) {
                problems.add(new FieldProblem("makeUpDays", day + "不是周六或周日，不能作为调休上班日"));
            }
        }
        for (Map.Entry<LocalDate, String> name : names.entrySet()) {
            if (!daysOff.contains(name.getKey()) && !makeUpDays.contains(name.getKey())) {
                problems.add(new FieldProblem("names", name.getKey() + "既不是放假日也不是调休上班日，不能标注节日名称"));
            }
            if (name.getValue().isBlank() || name.getValue().length() > LONGEST_NAME) {
                problems.add(new FieldProblem("names", name.getKey() + "的节日名称须为1至" + LONGEST_NAME + "个字"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    public CalendarYear(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays, boolean provisional) {
        this(year, daysOff, makeUpDays, Map.of(), provisional);
    }

    /** A year without a notice: weekends only, and provisional. */
    public static CalendarYear weekendsOnly(int year) {
        return new CalendarYear(year, Set.of(), Set.of(), true);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> outside(int year, Collection<LocalDate> days) {
        return days.stream().filter(day -> day.getYear() != year).toList();
    }
}
