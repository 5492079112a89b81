package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.regulation.Coded;

/** What became of one call. */
enum CallOutcome implements Coded {
    REACHED("已接通并回答"),
    UNREACHABLE("未接通"),
    REFUSED("不愿接受回访");

    private final String label;

    CallOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
