package cn.gulangyu.hotline.regulation;

/** The way by which a matter reached the Centre. Art. 2, 8, 10(3), 13(4). */
public enum Channel implements Coded {
    HOTLINE("专线"),
    WEBSITE("网站"),
    EMAIL("邮件"),
    VOICE("语音自动受理"),
    WALK_IN("当面提交"),
    LINKED_SYSTEM("联动系统"),
    SUPERIOR("上级交办");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
