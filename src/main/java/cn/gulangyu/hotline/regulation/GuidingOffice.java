package cn.gulangyu.hotline.regulation;

/** The office that guides the handling of a matter. Art. 2, 3(1), 10(1). */
public enum GuidingOffice implements Coded {
    MARKET_OFFICE("管委会市场处"),
    MANAGEMENT_OFFICE("管委会管理处");

    private final String label;

    GuidingOffice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
