package cn.gulangyu.hotline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years that policy staff have entered, with who entered them and when. */
@Repository
class CalendarStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Day(
            int year, LocalDate date, boolean off, @Nullable String name) {

        static Day read(ResultSet row, int number) throws SQLException {
            return new Day(
                    row.getInt("year_no"),
                    row.getObject("day_date", LocalDate.class),
                    row.getBoolean("off_work"),
                    row.getString("day_name"));
        }
    }

    List<CalendarYear> entered() {
        Map<Integer, Boolean> provisional = new HashMap<>();
        jdbc.sql("select year_no, provisional from calendar_year").query(row -> {
            provisional.put(row.getInt("year_no"), row.getBoolean("provisional"));
        });
        List<Day> days = jdbc.sql("select year_no, day_date, off_work, day_name from calendar_day")
                .query(Day::read)
                .list();
        return provisional.entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue(), days))
                .toList();
    }

    private static CalendarYear year(int year, boolean provisional, List<Day> days) {
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        Map<LocalDate, String> names = new HashMap<>();
        for (Day day : days) {
            if (day.year() == year) {
                (day.off() ? daysOff : makeUpDays).add(day.date());
                if (day.name() != null) {
                    names.put(day.date(), day.name());
                }
            }
        }
        return new CalendarYear(year, daysOff, makeUpDays, names, provisional);
    }

    void write(CalendarYear year, String changedBy) {
        jdbc.sql("delete from calendar_day where year_no = ?")
                .param(year.year())
                .update();
        int known = jdbc.sql(
                        "update calendar_year set provisional = ?, changed_by = ?, changed_at = ? where year_no = ?")
                .params(year.provisional(), changedBy, now(), year.year())
                .update();
        if (known == 0) {
            jdbc.sql("insert into calendar_year (provisional, changed_by, changed_at, year_no) values (?, ?, ?, ?)")
                    .params(year.provisional(), changedBy, now(), year.year())
                    .update();
        }
        writeDays(year, year.daysOff(), true);
        writeDays(year, year.makeUpDays(), false);
    }

    private void writeDays(CalendarYear year, Collection<LocalDate> days, boolean off) {
        for (LocalDate day : days) {
            jdbc.sql(
                            "insert into calendar_day (day_date, year_no, off_work, day_name) values (:day, :year, :off, :name)")
                    .param("day", day)
                    .param("year", year.year())
                    .param("off", off)
                    .param("name", year.names().get(day))
                    .update();
        }
    }

    private OffsetDateTime now() {
        return ChinaTime.offset(clock.instant());
    }
}
