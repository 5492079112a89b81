package cn.gulangyu.hotline.regulation;

/** How hard a unit is supervised, from the mildest to the sharpest. Art. 18. */
public enum Rung implements Coded {
    REMIND("提醒"),
    URGE("催办"),
    SUPERVISE("督办"),
    CIRCULATE("通报");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
