package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How days and instants are written in an explanation. */
record ChineseDays(WorkingCalendar calendar) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.SIMPLIFIED_CHINESE);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant instant) {
        LocalDateTime local = ChinaTime.local(instant);
        return DAY.format(local) + TIME.format(local);
    }

    /** As {@link #moment}, but midnight as the end of the day before. */
    static String end(Instant instant) {
        LocalDateTime local = ChinaTime.local(instant);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(local.minusDays(1)) + "24:00"
                : moment(instant);
    }

    String whyOff(LocalDate day) {
        return calendar.holiday(day).orElse("周末");
    }

    /** Runs of days off after the first day and before the second, each with its holiday. */
    String daysOffBetween(LocalDate after, LocalDate before) {
        List<LocalDate> off = after.datesUntil(before)
                .skip(1)
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
        return runs(off, day -> "(" + whyOff(day) + ")");
    }

    /** Runs of working days after the first day up to and including the second, make-up days marked. */
    String workingDaysBetween(LocalDate after, LocalDate upTo) {
        List<LocalDate> worked = after.datesUntil(upTo.plusDays(1))
                .skip(1)
                .filter(calendar::isWorkingDay)
                .toList();
        return runs(worked, day -> calendar.isMakeUpDay(day) ? "(调休上班)" : "");
    }

    private static String runs(List<LocalDate> days, Function<LocalDate, String> mark) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate day : days) {
            List<LocalDate> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean continues = !last.isEmpty()
                    && last.get(last.size() - 1).plusDays(1).equals(day)
                    && mark.apply(last.get(0)).equals(mark.apply(day));
            if (continues) {
                last.add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream()
                .map(run -> run(run.get(0), run.get(run.size() - 1)) + mark.apply(run.get(0)))
                .collect(Collectors.joining("、"));
    }

    private static String run(LocalDate first, LocalDate last) {
        String from = SHORT_DAY.format(first);
        return first.equals(last) ? from : from + "至" + SHORT_DAY.format(last);
    }
}
