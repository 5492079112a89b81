package cn.gulangyu.hotline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A clock in Asia/Shanghai that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /** For example {@code 2016-07-28T09:00:00+08:00}. */
    public static MovableClock at(String offsetDateTime) {
        return new MovableClock(OffsetDateTime.parse(offsetDateTime).toInstant());
    }

    /** Stands at the instant at which the test began. */
    static MovableClock now() {
        return new MovableClock(Clock.system(ZONE).instant());
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
