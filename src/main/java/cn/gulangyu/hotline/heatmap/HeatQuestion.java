package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the sums is asked for.
 *
 * @param from the first day, Asia/Shanghai
 * @param to the last day, included
 */
record HeatQuestion(
        LocalDate from,
        LocalDate to,
        @Nullable Integer version,
        @Nullable String unitId,
        @Nullable Domain domain,
        @Nullable Channel channel) {

    private static final long LONGEST = 3660;

    HeatQuestion {
        if (to.isBefore(from)) {
            throw Refusal.invalid("to", "截止日期不能早于起始日期");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw Refusal.invalid("from", "统计区间最长十年");
        }
    }

    HeatQuestion in(Domain only) {
        return new HeatQuestion(from, to, version, unitId, only, channel);
    }

    /** What is asked of a row, column by column. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (version != null) {
            wanted.put("version", version);
        }
        if (unitId != null && !unitId.isBlank()) {
            wanted.put("unit_id", unitId);
        }
        if (domain != null) {
            wanted.put("domain", domain.name());
        }
        if (channel != null) {
            wanted.put("channel", channel.name());
        }
        return wanted;
    }
}
