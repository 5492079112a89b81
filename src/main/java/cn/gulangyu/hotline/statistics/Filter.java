package cn.gulangyu.hotline.statistics;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which sums are looked at: months from first to last, and codes; '' means any. It is what stands in an address, so it holds
 * codes and months only. Art. 3(4).
 */
record Filter(YearMonth from, YearMonth to, String unit, String domain, String channel, String topic, String place) {

    Filter during(YearMonth first, YearMonth last) {
        return new Filter(first, last, unit, domain, channel, topic, place);
    }

    /** As many months, right before these. */
    Filter before() {
        long months = months();
        return during(from.minusMonths(months), to.minusMonths(months));
    }

    /** The same months of the year before. */
    Filter yearBefore() {
        return during(from.minusYears(1), to.minusYears(1));
    }

    /** The months up to the last one, that many in all. */
    Filter lastMonths(int months) {
        return during(to.minusMonths(months - 1L), to);
    }

    long months() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }

    Filter with(Dimension dimension, String code) {
        return switch (dimension) {
            case MONTH -> during(month(Integer.parseInt(code)), month(Integer.parseInt(code)));
            case UNIT -> new Filter(from, to, code, domain, channel, topic, place);
            case DOMAIN -> new Filter(from, to, unit, code, channel, topic, place);
            case CHANNEL -> new Filter(from, to, unit, domain, code, topic, place);
            case TOPIC -> new Filter(from, to, unit, domain, channel, code, place);
            case PLACE -> new Filter(from, to, unit, domain, channel, topic, code);
        };
    }

    /** The codes by column, without months. */
    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, "unit_id", unit);
        put(codes, "domain", domain);
        put(codes, "channel", channel);
        put(codes, "topic", topic);
        put(codes, "place", place);
        return codes;
    }

    boolean namesASpot() {
        return !topic.isEmpty() || !place.isEmpty();
    }

    /** As it stands in an address, without a question mark. */
    String query() {
        StringBuilder query = new StringBuilder("from=" + from + "&to=" + to);
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "unit", unit);
        put(parameters, "domain", domain);
        put(parameters, "channel", channel);
        put(parameters, "topic", topic);
        put(parameters, "place", place);
        parameters.forEach(
                (name, code) -> query.append('&').append(name).append('=').append(code));
        return query.toString();
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    private static void put(Map<String, String> codes, String name, String code) {
        if (!code.isEmpty()) {
            codes.put(name, code);
        }
    }
}
