package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionResult;

/** The papers that a supervision issues. Art. 13(3), 14(3), 17, 18. */
enum NoticeKind implements Coded {
    URGING("催办通知单"),
    SUPERVISING("督办通知单"),
    SUGGESTION("整改建议书"),
    CIRCULAR("通报"),
    COMMENDATION("表扬通知"),
    ADMONITION("效能告诫建议书");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static NoticeKind of(Rung rung) {
        return switch (rung) {
            case REMIND, URGE -> URGING;
            case SUPERVISE -> SUPERVISING;
            case CIRCULATE -> CIRCULAR;
        };
    }

    static NoticeKind of(SupervisionResult result) {
        return switch (result) {
            case COMMENDATION -> COMMENDATION;
            case CRITICISM -> CIRCULAR;
            case ADMONITION -> ADMONITION;
            case NONE -> throw new IllegalArgumentException("no notice says that nothing is done");
        };
    }

    /** Whether it carries a decision of the leading group office rather than of the office that supervises. */
    boolean isDecision(boolean asksForAnswer) {
        return this == COMMENDATION || this == ADMONITION || (this == CIRCULAR && !asksForAnswer);
    }
}
