package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the sums together for people and programs: with formulas, comparisons and the addresses of the cases. Art. 14. */
@Service
@Cites({"14(1)", "14(2)"})
class Insight {

    static final String CASES = "/insight/cases";

    private final Aggregation aggregation;
    private final Sums sums;
    private final Labels labels;
    private final Clock clock;

    Insight(Aggregation aggregation, Sums sums, Labels labels, Clock clock) {
        this.aggregation = aggregation;
        this.sums = sums;
        this.labels = labels;
        this.clock = clock;
    }

    View.Overview overview(Filter filter, Scope scope) {
        boolean complete = aggregation.countForAReader();
        Counts now = sums.total(filter, scope);
        Counts before = sums.total(filter.before(), scope);
        Counts yearBefore = sums.total(filter.yearBefore(), scope);
        List<View.Measured> figures = Arrays.stream(Figure.values())
                .map(figure -> new View.Measured(
                        figure.name(),
                        figure.label(),
                        figure.formula(),
                        figure.formulaInEnglish(),
                        "件",
                        now.get(figure),
                        before.get(figure),
                        yearBefore.get(figure),
                        cases(figure.name(), filter)))
                .toList();
        List<View.Measured> rates = Arrays.stream(Rate.values())
                .map(rate -> new View.Measured(
                        rate.name(),
                        rate.label(),
                        rate.formula(),
                        rate.formulaInEnglish(),
                        "%",
                        rate.of(now),
                        rate.of(before),
                        rate.of(yearBefore),
                        cases(rate.part().name(), filter)))
                .toList();
        return new View.Overview(
                scope.label(),
                filter.from().toString(),
                filter.to().toString(),
                ChinaTime.offset(clock.instant()),
                complete,
                sums.openAtTheEnd(filter, scope),
                figures,
                rates);
    }

    /** Units by what they were handed, months in their order, without gaps; everything else by what was received. */
    View.Table by(Dimension dimension, Filter filter, Scope scope) {
        Map<String, Counts> found = sums.by(dimension, filter, scope);
        Map<String, Counts> rows = dimension == Dimension.MONTH ? everyMonth(filter, found) : largestFirst(found);
        Map<String, String> names = dimension == Dimension.UNIT ? labels.unitNames() : Map.of();
        List<View.Row> views = new ArrayList<>();
        rows.forEach((code, counts) -> {
            String inAddress = code.isEmpty() ? Conditions.NONE : code;
            views.add(new View.Row(
                    inAddress,
                    labels.of(dimension, code, names),
                    figures(counts),
                    rates(counts),
                    filter.with(dimension, inAddress).query()));
        });
        return new View.Table(dimension.name(), dimension.label(), formulas(), views);
    }

    private static Map<String, Counts> everyMonth(Filter filter, Map<String, Counts> found) {
        Map<String, Counts> rows = new TreeMap<>();
        for (int at = 0; at < filter.months(); at++) {
            String month = String.valueOf(Filter.number(filter.from().plusMonths(at)));
            rows.put(month, found.getOrDefault(month, new Counts()));
        }
        return rows;
    }

    private static Map<String, Counts> largestFirst(Map<String, Counts> found) {
        Map<String, Counts> rows = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Counts> row) -> -Math.max(
                                row.getValue().get(Figure.RECEIVED),
                                row.getValue().get(Figure.DELIVERED)))
                        .thenComparing(Map.Entry::getKey))
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        return rows;
    }

    static String cases(String figure, Filter filter) {
        return CASES + "?figure=" + figure + "&" + filter.query();
    }

    private static Map<String, Long> figures(Counts counts) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            figures.put(figure.name(), counts.get(figure));
        }
        return figures;
    }

    private static Map<String, @Nullable Double> rates(Counts counts) {
        Map<String, @Nullable Double> rates = new LinkedHashMap<>();
        for (Rate rate : Rate.values()) {
            rates.put(rate.name(), rate.of(counts));
        }
        return rates;
    }

    private static Map<String, String> formulas() {
        Map<String, String> formulas = new LinkedHashMap<>();
        Arrays.stream(Figure.values()).forEach(figure -> formulas.put(figure.name(), figure.formula()));
        Arrays.stream(Rate.values()).forEach(rate -> formulas.put(rate.name(), rate.formula()));
        return formulas;
    }
}
