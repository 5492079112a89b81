package cn.gulangyu.hotline.regulation;

/** The field of duty a matter belongs to. Art. 2, 3(1), 5. */
public enum Domain implements Coded {
    TOURISM("旅游服务"),
    HERITAGE("文化遗产保护"),
    ENFORCEMENT("监督管理"),
    SOCIAL("社会管理"),
    CONVENIENCE("便民服务"),
    SAFETY("安全联动");

    private final String label;

    Domain(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
