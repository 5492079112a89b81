package cn.gulangyu.hotline.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query over sums, by filter and by what the caller may see. No word of a caller becomes SQL. */
final class Conditions {

    /** In an address, for what has no unit, no domain or no office yet. */
    static final String NONE = "-";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Conditions of(Filter filter, Scope scope) {
        Conditions all = ofCodes(filter, scope);
        all.conditions.add("in_month between :first and :last");
        all.values.put("first", Filter.number(filter.from()));
        all.values.put("last", Filter.number(filter.to()));
        return all;
    }

    /** For tables that know no months. */
    static Conditions ofCodes(Filter filter, Scope scope) {
        Conditions all = new Conditions();
        filter.codes().forEach((column, code) -> {
            all.conditions.add(column + " = :" + column);
            all.values.put(column, code.equals(NONE) ? "" : code);
        });
        if (!scope.office().isEmpty()) {
            all.conditions.add("office = :office");
            all.values.put("office", scope.office());
        }
        if (scope.isOfUnits()) {
            all.conditions.add("unit_id in (:mine)");
            all.values.put("mine", scope.unitIds());
        }
        return all;
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
