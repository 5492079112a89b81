package cn.gulangyu.hotline.regulation;

/** The way an accepted matter is handled. Art. 10. */
public enum Route implements Coded {
    DIRECT("转述办理"),
    DISTRICT_COORDINATION("协调行政区或部门"),
    LEADER_INSTRUCTION("呈报领导批示"),
    MULTI_UNIT("多单位联合办理"),
    MEDIATION("巡回法庭调解"),
    /** The leaders instructed the Centre to answer, and it did; no unit is needed. Art. 10(2)2. */
    ANSWERED("已按批示答复");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
