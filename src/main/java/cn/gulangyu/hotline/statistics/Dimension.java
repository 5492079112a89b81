package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Coded;

/** By what figures are told apart. Art. 14(1). */
enum Dimension implements Coded {
    MONTH("月份", "in_month"),
    UNIT("承办单位", "unit_id"),
    DOMAIN("领域", "domain"),
    CHANNEL("渠道", "channel"),
    TOPIC("事项类别", "topic"),
    PLACE("地点", "place");

    private final String label;
    private final String column;

    Dimension(String label, String column) {
        this.label = label;
        this.column = column;
    }

    @Override
    public String label() {
        return label;
    }

    String column() {
        return column;
    }

    /** Whether only the finer sums tell it. */
    boolean isOfTheSpot() {
        return this == TOPIC || this == PLACE;
    }
}
