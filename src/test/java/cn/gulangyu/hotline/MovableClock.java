package cn.gulangyu.hotline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A running clock that a test puts forward instead of waiting. */
public final class MovableClock extends Clock {

    private final Clock running;
    private Duration ahead = Duration.ZERO;

    MovableClock(Clock running) {
        this.running = running;
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return running.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("no code of ours changes the zone");
    }
}
