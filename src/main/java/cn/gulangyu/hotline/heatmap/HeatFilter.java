package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters as an address holds them. Days left out mean the last thirty; any other filter left out, or empty, means all.
 * What can't be read is refused by its name.
 */
record HeatFilter(
        @Nullable String from,
        @Nullable String to,
        @Nullable String version,
        @Nullable String unitId,
        @Nullable String domain,
        @Nullable String channel) {

    private static final int DAYS_UNASKED = 30;

    HeatQuestion question(LocalDate today) {
        LocalDate last = read("to", to, LocalDate::parse);
        LocalDate end = last == null ? today : last;
        LocalDate first = read("from", from, LocalDate::parse);
        return new HeatQuestion(
                first == null ? end.minusDays(DAYS_UNASKED - 1L) : first,
                end,
                read("version", version, Integer::valueOf),
                read("unitId", unitId, Function.identity()),
                read("domain", domain, Domain::valueOf),
                read("channel", channel, Channel::valueOf));
    }

    private static <T> @Nullable T read(String field, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid(field, "筛选条件无法识别：" + field);
        }
    }
}
