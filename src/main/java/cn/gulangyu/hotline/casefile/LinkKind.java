package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Coded;

/** How a report belongs to a matter that was there before it. */
public enum LinkKind implements Coded {
    /** The same matter, which is still open: nothing new is opened. */
    MERGED("并案"),
    /** Was merged, and stands by itself again. */
    SEPARATED("已拆分"),
    /** Handled by itself, with the other one in view. */
    LINKED("关联");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
