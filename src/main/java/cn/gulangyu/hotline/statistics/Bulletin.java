package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Cites;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the monthly bulletin (月报) says, whichever form it takes. Art. 14(1), 14(2). */
@Component
@Cites({"14(1)", "14(2)"})
class Bulletin {

    private static final int SPOTS = 20;

    private final Insight insight;
    private final InsightNow now;

    Bulletin(Insight insight, InsightNow now) {
        this.insight = insight;
        this.now = now;
    }

    /** One month's bulletin. */
    record Issue(
            YearMonth month,
            View.Overview overview,
            List<View.Table> tables,
            List<View.SpotView> spots,
            List<View.SpotView> comingBack) {

        public String title() {
            return "鼓浪屿综合管理中心热线事项月报(" + month.getYear() + "年" + month.getMonthValue() + "月)";
        }
    }

    Issue of(YearMonth month, Scope scope) {
        Filter filter = new Filter(month, month, "", "", "", "", "");
        return new Issue(
                month,
                insight.overview(filter, scope),
                List.of(
                        insight.by(Dimension.UNIT, filter, scope),
                        insight.by(Dimension.DOMAIN, filter, scope),
                        insight.by(Dimension.CHANNEL, filter, scope)),
                now.spots(filter, scope, SPOTS),
                now.comingBack(filter, scope, SPOTS));
    }
}
