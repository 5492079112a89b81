package cn.gulangyu.hotline.regulation;

/** How a sitting of the circuit court ended. Art. 10(3). */
public enum MediationOutcome implements Coded {
    AGREED("达成协议"),
    FAILED("调解不成"),
    WITHDRAWN("撤回调解"),
    /** A party did not come, so that another sitting is arranged. */
    ABSENT("当事人未到场");

    private final String label;

    MediationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
