package cn.gulangyu.hotline.regulation;

/** What the supervising office thinks of a unit's answer. Art. 16, 17. */
public enum Evaluation implements Coded {
    SATISFIED("满意"),
    IMPROVE("建议改进"),
    NEXT_RUNG("提级督办");

    private final String label;

    Evaluation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
