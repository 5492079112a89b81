package cn.gulangyu.hotline.calendar;

import cn.gulangyu.hotline.regulation.Coded;

/** One of the two working sessions of a day. Art. 13(1) para. 2. */
public enum Half implements Coded {
    MORNING("上午"),
    AFTERNOON("下午");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
