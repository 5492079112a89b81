package cn.gulangyu.hotline.calendar;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year of the working calendar as it arrives in a request. {@code names} may be missing; {@code provisional} then means
 * no, because whoever enters a year has its notice in hand.
 */
public record CalendarDraft(
        @Nullable List<@Nullable LocalDate> daysOff,
        @Nullable List<@Nullable LocalDate> makeUpDays,
        @Nullable Map<LocalDate, String> names,
        @Nullable Boolean provisional) {

    /** The year that the draft describes; refuses missing lists and whatever {@link CalendarYear} refuses. */
    public CalendarYear of(int year) {
        List<FieldProblem> problems = new ArrayList<>();
        List<LocalDate> off = given("daysOff", "放假日", daysOff, problems);
        List<LocalDate> makeUp = given("makeUpDays", "调休上班日", makeUpDays, problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new CalendarYear(
                year,
                new HashSet<>(off),
                new HashSet<>(makeUp),
                names == null ? Map.of() : names,
                provisional != null && provisional);
    }

    private static List<LocalDate> given(
            String field, String label, @Nullable List<@Nullable LocalDate> days, List<FieldProblem> problems) {
        List<LocalDate> given = new ArrayList<>();
        if (days == null) {
            problems.add(new FieldProblem(field, "请填写" + label + "，没有时填空列表"));
            return given;
        }
        for (LocalDate day : days) {
            if (day == null) {
                problems.add(new FieldProblem(field, label + "中有空白日期"));
            } else {
                given.add(day);
            }
        }
        return given;
    }
}
