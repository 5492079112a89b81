package cn.gulangyu.hotline.unit;

import java.time.Instant;

/** One person's duty, from an instant to another, which is the next shift's first. */
public record Shift(DutyOffice office, Instant from, Instant to, String userId) {

    boolean overlaps(Shift other) {
        return from.isBefore(other.to()) && other.from().isBefore(to);
    }
}
