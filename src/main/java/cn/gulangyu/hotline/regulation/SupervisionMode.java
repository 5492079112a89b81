package cn.gulangyu.hotline.regulation;

/** How a unit is supervised. Art. 18. */
public enum SupervisionMode implements Coded {
    PHONE("电话督办"),
    WRITING("书面督办"),
    ONLINE("网上督办"),
    ON_SITE("现场督办"),
    JOINT("联合督办");

    private final String label;

    SupervisionMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
