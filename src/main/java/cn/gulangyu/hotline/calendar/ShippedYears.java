package cn.gulangyu.hotline.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The years that come with the product, from {@code calendar/days.csv}. */
final class ShippedYears {

    private static final String RESOURCE = "/calendar/days.csv";

    private ShippedYears() {}

    /** One line of the file. */
    private record Day(LocalDate date, boolean off, String name) {

        static Day parse(String line) {
            String[] columns = line.split(",", -1);
            boolean known = columns.length == 3 && (columns[1].equals("OFF") || columns[1].equals("WORK"));
            if (!known) {
                throw new IllegalStateException(RESOURCE + ": " + line);
            }
            return new Day(LocalDate.parse(columns[0]), columns[1].equals("OFF"), columns[2]);
        }
    }

    static List<CalendarYear> load() {
        Map<Integer, Set<Day>> byYear = new TreeMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Day day = Day.parse(line);
                byYear.computeIfAbsent(day.date().getYear(), year -> new HashSet<>())
                        .add(day);
            }
        }
        return byYear.entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CalendarYear year(int year, Set<Day> days) {
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        Map<LocalDate, String> names = new HashMap<>();
        for (Day day : days) {
            (day.off() ? daysOff : makeUpDays).add(day.date());
            names.put(day.date(), day.name());
        }
        return new CalendarYear(year, daysOff, makeUpDays, names, false);
    }

    private static List<String> lines() {
        try (InputStream resource = ShippedYears.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
