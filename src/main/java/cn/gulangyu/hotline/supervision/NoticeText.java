package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, in the form of an official document. It names the case by its number only: a title might tell the
 * unit who complained. Art. 3(4), 17, 18.
 *
 * @param issuer whose head the paper bears
 * @param to to whom it is addressed
 * @param copies who gets a copy
 */
record NoticeText(String issuer, String title, String to, List<String> paragraphs, String date, String copies) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH时mm分");
    private static final String REGULATION = "《鼓浪屿综合管理中心(呼叫中心)工作规范(试行)》";
    private static final String OFFICE = "鼓浪屿管委会管理处";

    static NoticeText of(Notice notice) {
        boolean decision = notice.kind().isDecision(notice.dueAt() != null);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(body(notice, decision));
        if (notice.words() != null) {
            paragraphs.add(heading(notice.kind()) + notice.words());
        }
        if (notice.dueAt() != null) {
            paragraphs.add("请于" + MINUTE.format(ChinaTime.local(notice.dueAt())) + "前登录热线事项管理系统，由单位领导书面答复情况说明和改进措施。"
                    + "逾期不答复的，将提高督办层级。");
        }
        return new NoticeText(
                decision ? Role.LEADING_GROUP_OFFICE.label() : OFFICE,
                title(notice),
                to(notice, decision),
                paragraphs,
                DAY.format(ChinaTime.local(notice.issuedAt())),
                copies(decision));
    }

    private static String title(Notice notice) {
        return switch (notice.kind()) {
            case CIRCULAR -> "关于" + notice.unitName() + "\n办理热线事项情况的通报";
            default -> notice.kind().label();
        };
    }

    private static String to(Notice notice, boolean decision) {
        return (decision && notice.kind() != NoticeKind.COMMENDATION) || notice.kind() == NoticeKind.CIRCULAR
                ? "各有权责任单位"
                : notice.unitName();
    }

    private static String copies(boolean decision) {
        return decision ? "鼓浪屿管委会管理处、鼓浪屿综合管理中心" : "鼓浪屿综合管理中心";
    }

    private static String body(Notice notice, boolean decision) {
        String matter = notice.unitName() + "承办的热线事项(编号" + notice.caseNo() + ")";
        String basis = "根据" + REGULATION + notice.clause().label();
        return switch (notice.kind()) {
            case URGING, SUPERVISING ->
                "你单位承办的热线事项(编号" + notice.caseNo() + ")" + failing(notice.trigger()) + "。" + basis + "，现予"
                        + rung(notice.rung()) + by(notice.mode()) + "，请立即采取措施，抓紧办理。";
            case SUGGESTION -> "你单位对热线事项(编号" + notice.caseNo() + ")督办通知的答复收悉。" + basis + "，提出整改建议，请认真研究落实。";
            case CIRCULAR ->
                matter + failing(notice.trigger()) + (decision ? "" : "，经督办仍未改进") + "。" + basis + "，现予通报"
                        + (decision ? "批评" : "") + "。请各单位引以为戒，按期办结、规范答复热线事项。";
            case COMMENDATION -> matter + "，办理及时、答复规范。" + basis + "，经研究，决定予以表扬。望再接再厉，继续做好热线事项办理工作。";
            case ADMONITION ->
                matter + failing(notice.trigger()) + "，工作消极、经督办仍未改进。" + basis + "和"
                        + Clause.of("14(3)").label() + "，建议对该单位进行效能告诫。";
        };
    }

    private static String heading(NoticeKind kind) {
        return switch (kind) {
            case SUGGESTION -> "整改建议：";
            case COMMENDATION -> "主要做法：";
            default -> "具体情况：";
        };
    }

    private static String failing(SupervisionTrigger trigger) {
        return switch (trigger) {
            case OVERDUE -> "未按规定期限办结";
            case NO_FEEDBACK -> "未按规定答复、反馈办理结果";
            case SECOND_AUDIT_FAILURE -> "经重新办理仍不符合要求，视为逾期办理";
            case SHIRKING -> "在办理中存在推诿、敷衍、拖延";
            case PAPERS -> "办理结果材料报送程序不符合要求";
            case GRAVE -> "在办理中推诿、敷衍、拖延或者弄虚作假，造成严重后果";
            case TIMELY -> "办理及时";
        };
    }

    private static String rung(@Nullable Rung rung) {
        return rung == null ? "督办" : rung.label();
    }

    private static String by(@Nullable SupervisionMode mode) {
        return mode == null ? "" : "(" + mode.label() + ")";
    }
}
