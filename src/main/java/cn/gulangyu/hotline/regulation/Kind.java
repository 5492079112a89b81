package cn.gulangyu.hotline.regulation;

/** What the reporter asks for; suggestions follow the limits of complaints. Art. 13(1). */
public enum Kind implements Coded {
    COMPLAINT("投诉"),
    CONSULTATION("咨询"),
    SUGGESTION("建议");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
