package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.regulation.Coded;

/** How satisfied the reporter is with the handling. Art. 14(1). */
enum Satisfaction implements Coded {
    VERY_SATISFIED("非常满意"),
    SATISFIED("满意"),
    BASICALLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意"),
    VERY_DISSATISFIED("非常不满意");

    private final String label;

    Satisfaction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isContent() {
        return this != DISSATISFIED && this != VERY_DISSATISFIED;
    }
}
