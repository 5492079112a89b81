package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Coded;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One figure as a share of others, of the same months. There is none where nothing was counted. Art. 14(2). */
enum Rate implements Coded {
    ON_TIME_RATE("按期率", Figure.ON_TIME, Figure.ON_TIME, Figure.OVERDUE),
    OVERDUE_RATE("逾期率", Figure.OVERDUE, Figure.ON_TIME, Figure.OVERDUE),
    RETURN_RATE("撤回率", Figure.RETURNED, Figure.DELIVERED),
    REWORK_RATE("重办率", Figure.REWORKED, Figure.AUDITED),
    REPEAT_RATE("重复率", Figure.REPEATED, Figure.RECEIVED);

    private final String label;
    private final Figure part;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Figure> whole;

    Rate(String label, Figure part, Figure... whole) {
        this.label = label;
        this.part = part;
        this.whole = List.of(whole);
    }

    @Override
    public String label() {
        return label;
    }

    Figure part() {
        return part;
    }

    String formula() {
        return part.label() + " ÷ " + sum(whole.stream().map(Figure::label).toList());
    }

    String formulaInEnglish() {
        return part.column() + " / " + sum(whole.stream().map(Figure::column).toList());
    }

    private static String sum(List<String> terms) {
        return terms.size() == 1 ? terms.get(0) : terms.stream().collect(Collectors.joining(" + ", "(", ")"));
    }

    /** Per cent with one decimal, or null where the whole is 0. */
    @Nullable Double of(Counts counts) {
        long all = whole.stream().mapToLong(counts::get).sum();
        return all == 0 ? null : Math.round(counts.get(part) * 1000.0 / all) / 10.0;
    }
}
