package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for programs and for our own pages, to each caller what they may see. Art. 14. */
@RestController
@RequestMapping("/api/v1/insight")
class InsightController {

    private static final int LAST_PAGE = 1000;

    private final Aggregation aggregation;
    private final Insight insight;
    private final InsightNow now;
    private final InsightCases cases;
    private final FilterRequest filters;

    InsightController(
            Aggregation aggregation, Insight insight, InsightNow now, InsightCases cases, FilterRequest filters) {
        this.aggregation = aggregation;
        this.insight = insight;
        this.now = now;
        this.cases = cases;
        this.filters = filters;
    }

    @GetMapping("/overview")
    View.Overview overview(FilterRequest.Parameters filter) {
        Scope scope = Scope.ofCaller();
        return insight.overview(filters.read(filter), scope);
    }

    /** @param dimension {@code month unit domain channel topic place} */
    @GetMapping("/by/{dimension}")
    View.Table by(@PathVariable String dimension, FilterRequest.Parameters filter) {
        Scope scope = Scope.ofCaller();
        Dimension known = Arrays.stream(Dimension.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(dimension))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这种统计口径：" + dimension));
        return insight.by(known, upToNow(filter), scope);
    }

    @GetMapping("/backlog")
    View.BacklogView backlog(FilterRequest.Parameters filter) {
        Scope scope = Scope.ofCaller();
        return now.backlog(upToNow(filter), scope);
    }

    @GetMapping("/spots")
    List<View.SpotView> spots(FilterRequest.Parameters filter, @RequestParam(defaultValue = "50") int size) {
        Scope scope = Scope.ofCaller();
        return now.spots(upToNow(filter), scope, atMost(size));
    }

    @GetMapping("/coming-back")
    List<View.SpotView> comingBack(FilterRequest.Parameters filter, @RequestParam(defaultValue = "50") int size) {
        Scope scope = Scope.ofCaller();
        return now.comingBack(upToNow(filter), scope, atMost(size));
    }

    /** How one figure is counted. */
    record Formula(String code, String label, String formula, String formulaInEnglish) {}

    @GetMapping("/formulas")
    List<Formula> formulas() {
        Scope.ofCaller();
        return Stream.of(
                        Arrays.stream(Figure.values())
                                .map(one ->
                                        new Formula(one.name(), one.label(), one.formula(), one.formulaInEnglish())),
                        Arrays.stream(Rate.values())
                                .map(one ->
                                        new Formula(one.name(), one.label(), one.formula(), one.formulaInEnglish())),
                        Arrays.stream(Standing.values())
                                .map(one ->
                                        new Formula(one.name(), one.label(), one.formula(), one.formulaInEnglish())))
                .flatMap(formulas -> formulas)
                .toList();
    }

    /** @param figure a code of {@code /formulas} that is not a rate */
    @GetMapping("/cases")
    InsightCases.Page cases(
            @RequestParam(defaultValue = "RECEIVED") String figure,
            FilterRequest.Parameters filter,
            @RequestParam(defaultValue = "0") int page) {
        return list(figure, upToNow(filter), page);
    }

    InsightCases.Page list(String figure, Filter filter, int page) {
        Scope scope = Scope.ofCaller();
        if (page < 0 || page > LAST_PAGE) {
            throw Refusal.invalid("page", "页码从 0 开始，不超过 " + LAST_PAGE);
        }
        Optional<Figure> counted = Arrays.stream(Figure.values())
                .filter(one -> one.name().equals(figure))
                .findFirst();
        Optional<Standing> standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(figure))
                .findFirst();
        if (counted.isEmpty() && standing.isEmpty()) {
            throw Refusal.invalid("figure", "没有这个指标：" + figure);
        }
        return counted.map(one -> cases.of(one, filter, scope, page))
                .orElseGet(() -> cases.of(standing.orElseThrow(), filter, scope, page));
    }

    /** Counts first what has changed. */
    private Filter upToNow(FilterRequest.Parameters wanted) {
        Filter filter = filters.read(wanted);
        aggregation.countForAReader();
        return filter;
    }

    private static int atMost(int size) {
        if (size < 1 || size > 200) {
            throw Refusal.invalid("size", "每次 1 至 200 条");
        }
        return size;
    }
}
