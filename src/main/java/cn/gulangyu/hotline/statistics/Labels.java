package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Chinese words for the codes of the sums. */
@Component
class Labels {

    private final Units units;
    private final Catalogue catalogue;

    Labels(Units units, Catalogue catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    /** The names of all units by id, read once for a page. */
    Map<String, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    String of(Dimension dimension, String code, Map<String, String> unitNames) {
        return switch (dimension) {
            case MONTH -> Filter.month(Integer.parseInt(code)).toString();
            case UNIT -> unit(code, unitNames);
            case DOMAIN -> code.isEmpty() ? "尚未分类" : Domain.valueOf(code).label();
            case CHANNEL -> Channel.valueOf(code).label();
            case TOPIC -> topic(code);
            case PLACE -> place(code);
        };
    }

    String unit(String id, Map<String, String> unitNames) {
        return id.isEmpty() ? "中心(未交单位)" : unitNames.getOrDefault(id, id);
    }

    String topic(String code) {
        return catalogue.topicLabel(code);
    }

    String place(String code) {
        return catalogue.placeLabel(code);
    }
}
