package cn.gulangyu.hotline.regulation;

/** How a reply reaches the reporter. Art. 12. */
public enum ReplyMeans implements Coded {
    PHONE("电话"),
    SMS("短信"),
    EMAIL("邮件"),
    LETTER("书信"),
    IN_PERSON("当面");

    private final String label;

    ReplyMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it stays with the reporter in writing; a short message is not held to be a written reply. Art. 12. */
    public boolean isWritten() {
        return this == EMAIL || this == LETTER;
    }
}
