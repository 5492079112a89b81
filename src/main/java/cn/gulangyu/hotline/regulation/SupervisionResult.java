package cn.gulangyu.hotline.regulation;

/** What a supervision ends with; the leading group office decides on all but the first. Art. 14(3), 18. */
public enum SupervisionResult implements Coded {
    NONE("不作处理"),
    COMMENDATION("表扬"),
    CRITICISM("通报批评"),
    ADMONITION("效能告诫建议");

    private final String label;

    SupervisionResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
