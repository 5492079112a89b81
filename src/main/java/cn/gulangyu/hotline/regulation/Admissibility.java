package cn.gulangyu.hotline.regulation;

/** What becomes of a matter at the door. Art. 5 accepts, 6 declines, 7 redirects, 4 hands over. */
public enum Admissibility implements Coded {
    ACCEPT("予以受理"),
    DECLINE("不予受理"),
    REDIRECT("不予受理并告知有权机关"),
    HAND_OVER("移交其他公共热线");

    private final String label;

    Admissibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
