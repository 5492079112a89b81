package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Coded;

/** Where a case stands on its way from registration to the archive. */
public enum CaseState implements Coded {
    REGISTERED("已登记"),
    MERGED("已并案"),
    ACCEPTED("已受理"),
    DECLINED("不予受理"),
    REDIRECTING("待告知有权机关"),
    REDIRECTED("已告知有权机关"),
    HANDING_OVER("待移交公共热线"),
    HANDED_OVER("已移交公共热线"),
    HANDLING("承办中"),
    IN_AUDIT("待审核"),
    AUDITED("审核合格"),
    /** The Centre has replied itself, so no unit's document is audited. */
    ANSWERED("已答复"),
    ARCHIVED("已归档");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing more happens to the case. */
    public boolean isFinal() {
        return this == DECLINED || this == REDIRECTED || this == HANDED_OVER || this == ARCHIVED;
    }
}
