package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A line of proposal about what keeps coming back, for the analysis that the Centre owes. A draft for people to work on; it
 * knows no more than the sums. Art. 14(2).
 */
@Component
@Cites("14(2)")
class Proposals {

    /** By the field of duty that the catalogue gives a topic. */
    private static final Map<String, String> BY_GROUP = Map.of(
            "tourism", "建议市场处会同承办单位开展专项整治，高峰时段增派人员现场疏导、巡查",
            "heritage", "建议管理处会同文化遗产监测单位列入重点巡查，查明成因并提出保护修缮方案",
            "enforcement", "建议承办单位列为重点整治路段，固定时段驻点管理，并公布整治结果",
            "social", "建议街道、社区会同承办单位上门走访，查明成因，建立长效协调机制",
            "convenience", "建议承办单位排查设施，列入维修改造计划，并向居民公布完成时间",
            "safety", "建议管理处牵头联合检查，消除隐患，完成前设置警示并安排值守",
            "policy", "建议编写解答口径，在网站和游客中心公布，减少重复咨询");

    private static final String OTHERWISE = "建议中心逐件复核分类，明确责任单位后专题研究";

    private final Catalogue catalogue;
    private final Map<String, String> groups;

    Proposals(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.groups =
                catalogue.topics().stream().collect(Collectors.toMap(Catalogue.Entry::code, Catalogue.Entry::group));
    }

    String about(Sums.Spot spot) {
        StringBuilder line = new StringBuilder();
        line.append("近")
                .append(Sums.WATCHED_MONTHS)
                .append("个月中有")
                .append(spot.months())
                .append("个月反映“")
                .append(catalogue.placeLabel(spot.place()))
                .append('·')
                .append(catalogue.topicLabel(spot.topic()))
                .append("”，共")
                .append(spot.received())
                .append("件");
        add(line, "逾期", spot.overdue());
        add(line, "退回重办", spot.reworked());
        add(line, "重复反映", spot.repeated());
        return line.append("。")
                .append(BY_GROUP.getOrDefault(groups.getOrDefault(spot.topic(), ""), OTHERWISE))
                .append("。")
                .toString();
    }

    private static void add(StringBuilder line, String what, long count) {
        if (count > 0) {
            line.append("，其中").append(what).append(count).append("件");
        }
    }
}
