package cn.gulangyu.hotline.calendar;

import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The calendar as shipped, and readable instants for the arithmetic of tests. */
public final class ShippedCalendar {

    public static final Sessions SESSIONS =
            new Sessions(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(18, 0));
    public static final WorkingCalendar CALENDAR = WorkingCalendar.of(SESSIONS, ShippedYears.load());

    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd EEE HH:mm[:ss]", Locale.ENGLISH);

    private ShippedCalendar() {}

    /** The calendar bean with nothing entered by staff. */
    public static Calendars bean() {
        return new Calendars(mock(CalendarStore.class), SESSIONS);
    }

    /** An instant such as {@code 2016-09-30 Fri 16:20}; a wrong weekday fails. */
    public static Instant at(String readable) {
        return LocalDateTime.parse(readable, READABLE).atZone(ChinaTime.ZONE).toInstant();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
