package cn.gulangyu.hotline.regulation;

/** Why a unit is supervised; the clock finds the first three, a person the others. Art. 13(3), 14(3), 17, 18. */
public enum SupervisionTrigger implements Coded {
    OVERDUE("未按规定期限办结事项"),
    NO_FEEDBACK("未按规定答复、反馈办理结果"),
    SECOND_AUDIT_FAILURE("重新办理后仍不符合要求"),
    SHIRKING("办理事项推诿、敷衍、拖延"),
    PAPERS("办理结果材料报送程序不符合要求"),
    GRAVE("推诿、敷衍、拖延、弄虚作假造成严重后果"),
    /** No failing: the unit is proposed for commendation. */
    TIMELY("办理及时");

    private final String label;

    SupervisionTrigger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
