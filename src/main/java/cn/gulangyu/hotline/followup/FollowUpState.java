package cn.gulangyu.hotline.followup;

import cn.gulangyu.hotline.regulation.Coded;

/** Where an entry of the follow-up list stands. */
enum FollowUpState implements Coded {
    /** The unit has said so, but the case is not archived yet, and audit or callback may still send it back. */
    NOTED("待事项归档"),
    OPEN("跟踪中"),
    SOLVED("待确认解决"),
    CONFIRMED("待告知反映人"),
    CLOSED("已解决并告知"),
    /** The unit could solve it after all, before the case was archived. */
    DROPPED("已当期解决");

    private final String label;

    FollowUpState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOver() {
        return this == CLOSED || this == DROPPED;
    }
}
