package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a {@link Filter} from an address: the running month where none is named, refused where a code is unknown. */
@Component
class FilterRequest {

    private static final int LONGEST = 60;
    private static final int EARLIEST_YEAR = 2016;
    private static final Pattern UNIT = Pattern.compile("[a-z0-9-]{1,60}");

    private final Catalogue catalogue;
    private final Clock clock;

    FilterRequest(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** As it stands in the address. */
    record Parameters(
            @Nullable String from,
            @Nullable String to,
            @Nullable String unit,
            @Nullable String domain,
            @Nullable String channel,
            @Nullable String topic,
            @Nullable String place) {}

    Filter read(Parameters wanted) {
        YearMonth to = month("to", wanted.to(), YearMonth.from(ChinaTime.date(clock.instant())));
        YearMonth from = month("from", wanted.from(), to);
        Filter filter = new Filter(
                from,
                to,
                unit(wanted.unit()),
                known(
                        "domain",
                        wanted.domain(),
                        Arrays.stream(Domain.values()).map(Domain::name).toList()),
                known(
                        "channel",
                        wanted.channel(),
                        Arrays.stream(Channel.values()).map(Channel::name).toList()),
                known("topic", wanted.topic(), codes(catalogue.topics())),
                known("place", wanted.place(), codes(catalogue.places())));
        if (filter.months() < 1 || filter.months() > LONGEST) {
            throw Refusal.invalid("to", "截止月份不能早于起始月份，且不超过 " + LONGEST + " 个月");
        }
        return filter;
    }

    YearMonth month(String field, @Nullable String text, YearMonth otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= EARLIEST_YEAR && month.getYear() <= 9999) {
                return month;
            }
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "请填写月份，例如 2026-11");
        }
        throw Refusal.invalid(field, "月份不早于 " + EARLIEST_YEAR + " 年");
    }

    private static String unit(@Nullable String text) {
        String unit = text == null ? "" : text.strip();
        if (!unit.isEmpty() && !UNIT.matcher(unit).matches()) {
            throw Refusal.invalid("unit", "没有这个承办单位");
        }
        return unit;
    }

    private static String known(String field, @Nullable String text, List<String> codes) {
        String code = text == null ? "" : text.strip();
        boolean none = code.equals(Conditions.NONE) && field.equals("domain");
        if (!code.isEmpty() && !none && !codes.contains(code)) {
            throw Refusal.invalid(field, "没有这个代码：" + code);
        }
        return code;
    }

    private static List<String> codes(List<Catalogue.Entry> entries) {
        return entries.stream().map(Catalogue.Entry::code).toList();
    }
}
