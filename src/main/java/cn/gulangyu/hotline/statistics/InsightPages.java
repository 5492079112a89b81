package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Units;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures as pages. A page holds all it shows, tables beside plots, so that it reads without scripts too. Art. 14. */
@Controller
class InsightPages {

    private static final int TREND_MONTHS = 13;
    private static final int SPOT_ROWS = 20;

    private static final Set<String> CARDS =
            Set.of("RECEIVED", "ACCEPTED", "DECLINED", "REDIRECTED", "REPLIED", "CLOSED");

    private final Insight insight;
    private final InsightNow now;
    private final InsightController lists;
    private final IslandMap map;
    private final FilterRequest filters;
    private final Catalogue catalogue;
    private final Units units;

    InsightPages(
            Insight insight,
            InsightNow now,
            InsightController lists,
            IslandMap map,
            FilterRequest filters,
            Catalogue catalogue,
            Units units) {
        this.insight = insight;
        this.now = now;
        this.lists = lists;
        this.map = map;
        this.filters = filters;
        this.catalogue = catalogue;
        this.units = units;
    }

    @GetMapping("/insight")
    String insight(FilterRequest.Parameters wanted, Model page) {
        Scope scope = Scope.ofCaller();
        Filter filter = filters.read(wanted);
        page.addAttribute("overview", insight.overview(filter, scope));
        page.addAttribute("backlog", now.backlog(filter, scope));
        page.addAttribute("months", insight.by(Dimension.MONTH, filter.lastMonths(TREND_MONTHS), scope));
        page.addAttribute(
                "tables",
                List.of(
                        insight.by(Dimension.UNIT, filter, scope),
                        insight.by(Dimension.DOMAIN, filter, scope),
                        insight.by(Dimension.CHANNEL, filter, scope)));
        View.Table places = insight.by(Dimension.PLACE, filter, scope);
        page.addAttribute("markers", map.markers(places));
        page.addAttribute("unmarked", map.unmarked(places));
        page.addAttribute("spots", now.spots(filter, scope, SPOT_ROWS));
        page.addAttribute("comingBack", now.comingBack(filter, scope, SPOT_ROWS));
        List<InsightController.Formula> formulas = lists.formulas();
        page.addAttribute("formulas", formulas);
        page.addAttribute(
                "labels",
                formulas.stream()
                        .collect(Collectors.toMap(InsightController.Formula::code, InsightController.Formula::label)));
        page.addAttribute("shown", CARDS);
        choices(filter, scope, page);
        return "insight";
    }

    @GetMapping("/insight/cases")
    String cases(
            @RequestParam(defaultValue = "RECEIVED") String figure,
            FilterRequest.Parameters wanted,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Scope scope = Scope.ofCaller();
        Filter filter = filters.read(wanted);
        model.addAttribute("list", lists.list(figure, filter, page));
        model.addAttribute(
                "formula",
                lists.formulas().stream()
                        .filter(one -> one.code().equals(figure))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("address", Insight.cases(figure, filter) + "&page=");
        choices(filter, scope, model);
        return "insight-cases";
    }

    private void choices(Filter filter, Scope scope, Model page) {
        page.addAttribute("filter", filter);
        page.addAttribute("query", filter.query());
        page.addAttribute("scope", scope);
        page.addAttribute(
                "units",
                units.all().stream()
                        .filter(unit -> !scope.isOfUnits() || scope.unitIds().contains(unit.id()))
                        .toList());
        page.addAttribute("domains", Domain.values());
        page.addAttribute("channels", Channel.values());
        page.addAttribute("topics", catalogue.topics());
        page.addAttribute("placesToChoose", catalogue.places());
    }

    /** A person gets a page that says so, not a problem for programs. */
    @ExceptionHandler
    void refused(Refusal refusal, HttpServletResponse answer) throws IOException {
        answer.sendError(
                switch (refusal.reason()) {
                    case NOT_PERMITTED -> HttpServletResponse.SC_FORBIDDEN;
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    default -> HttpServletResponse.SC_BAD_REQUEST;
                });
    }
}
