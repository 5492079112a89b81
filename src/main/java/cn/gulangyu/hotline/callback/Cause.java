package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.regulation.Coded;

/** Why a reporter is dissatisfied, as the agent judges it. Only the unit's fault sends the matter back. */
enum Cause implements Coded {
    UNIT_FAULT("承办单位办理不到位"),
    BEYOND_UNIT("超出承办单位能力"),
    POLICY("不符合现行政策"),
    OTHER("其他原因");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
