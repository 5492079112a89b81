package cn.gulangyu.hotline.calendar;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The working sessions of every working day, Asia/Shanghai, set by {@code hotline.calendar.morning-from} and the like.
 * Times out of order stop the start with an {@link IllegalArgumentException}. Art. 13(1) para. 2.
 */
@ConfigurationProperties("hotline.calendar")
public record Sessions(
        @DefaultValue("08:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime morningFrom,

        @DefaultValue("12:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime morningTo,

        @DefaultValue("14:30") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime afternoonFrom,

        @DefaultValue("18:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime afternoonTo) {

    public Sessions {
        boolean inOrder = morningFrom.isBefore(morningTo)
                && !afternoonFrom.isBefore(morningTo)
                && afternoonFrom.isBefore(afternoonTo);
        if (!inOrder) {
            throw new IllegalArgumentException("工作时段必须先后有序 (hotline.calendar: sessions out of order): " + morningFrom
                    + "-" + morningTo + ", " + afternoonFrom + "-" + afternoonTo);
        }
    }

    public LocalTime from(Half half) {
        return half == Half.MORNING ? morningFrom : afternoonFrom;
    }

    public LocalTime to(Half half) {
        return half == Half.MORNING ? morningTo : afternoonTo;
    }

    /** The working time of one whole working day. */
    public Duration wholeDay() {
        return Duration.between(morningFrom, morningTo).plus(Duration.between(afternoonFrom, afternoonTo));
    }
}
