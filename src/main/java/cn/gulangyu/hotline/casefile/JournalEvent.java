package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Coded;

/** What can happen to a case, as the journal names it. Art. 15. A constant is never renamed: the chain holds its name. */
public enum JournalEvent implements Coded {
    REGISTERED("登记"),
    ATTACHMENT_ADDED("添加附件"),
    DECISION_EVALUATED("决策表判定"),
    MERGED("并入在办事项"),
    REPORT_MERGED("并入他人反映"),
    LINKED("关联事项"),
    SEPARATED("拆分并案"),

    ADMISSIBILITY_CONFIRMED("确认受理意见"),
    ADMISSIBILITY_OVERRIDDEN("改变受理意见"),
    DECLINED("不予受理"),
    REPORTER_TOLD_AUTHORITY("告知反映人主管机关"),

    HANDED_OVER("移交其他热线"),
    HAND_OVER_TAKEN("对方签收移交"),
    HAND_OVER_REFUSED("对方不予签收"),

    LEAD_TAKEN("管理处牵头"),
    LEAD_SUPPORTED("市场处提出配合意见"),
    JOINT_HANDLING_ARRANGED("确定主办与协办"),
    MEETING_CALLED("召集协调会"),
    MEETING_RECORDED("记录会议纪要"),
    RESULTS_GATHERED("汇总各单位办理结果"),
    HELP_REQUESTED("请求协助"),
    AUTHORITY_REMINDED("催促协助单位"),
    HELP_RECORDED("记录协助结果"),
    CENTRE_OVERDUE("中心逾期未答复"),

    UNIT_CHOSEN("选定承办单位"),
    DEADLINE_SET("设定办理时限"),
    DEADLINE_MOVED("时限变动"),
    DISPATCHED("转办"),
    DELIVERED("送达承办单位"),

    SUMMARISED("汇总情况呈报领导"),
    READ_BY_LEADERS("委领导阅示"),
    INSTRUCTED("领导小组办公室批示"),
    SUMMARY_SENT_BACK("要求补充汇总"),
    GIVEN_TO_COURT("交巡回法庭调解"),
    MEDIATION_ARRANGED("约定调解"),
    MEDIATED("主持调解"),

    READ_AND_ASSIGNED("单位领导阅批"),
    RETURN_ASKED("申请撤回"),
    RETURN_ACCEPTED("同意撤回"),
    WITHDRAWN("撤回"),
    RETURN_REJECTED("不同意撤回"),
    RETURN_WINDOW_CLOSED("撤回时限届满"),
    EXTENSION_ASKED("申请延期"),
    EXTENSION_REPORTED("单位领导上报延期"),
    EXTENSION_WITHDRAWN("撤销延期申请"),
    EXTENSION_GRANTED("同意延期"),
    EXTENSION_REFUSED("不同意延期"),
    EXTENSION_EXPLAINED("向反映人说明延期"),
    HANDLED("办理"),
    POSTPONED("一时难以解决"),
    REPLY_APPROVED("领导同意答复"),
    REPLY_NOT_APPROVED("领导不同意答复"),
    REPLIED("回复反映人"),
    DOCUMENT_FILED("报送办理文书"),
    REMINDED("催办"),
    OVERDUE("逾期"),

    AUDIT_PASSED("审核通过"),
    AUDIT_FAILED("审核不通过"),
    CIRCULATED("列入通报"),
    PUBLICATION_DECIDED("决定是否公开"),
    PUBLISHED("公开"),
    PUBLICATION_WITHDRAWN("撤下公开"),
    ARCHIVED("归档"),

    SUPERVISION_OPENED("发起督办"),
    NOTICE_ISSUED("下发督办通知"),
    NOTICE_ANSWERED("答复督办通知"),
    MEASURE_RECORDED("记录督办情况"),
    ANSWER_EVALUATED("评价督办答复"),
    IMPROVEMENT_SUGGESTED("下发整改建议书"),
    SUGGESTION_ANSWERED("答复整改建议"),
    IMPROVEMENT_EVALUATED("评价整改情况"),
    SUPERVISION_FRUITLESS("督办未果"),
    RESULT_DECIDED("确定督办结果"),
    SANCTION_DECIDED("审批奖惩建议"),
    RESULT_ISSUED("印发结果通知"),
    SUPERVISION_CLOSED("督办办结"),

    CALLBACK_DRAWN("抽中回访"),
    CALLBACK_MADE("电话回访"),

    FOLLOW_UP_BEGUN("列入跟踪事项"),
    FOLLOW_UP_REVIEWED("复查跟踪事项"),
    FOLLOW_UP_CONFIRMED("确认已解决"),
    FOLLOW_UP_REJECTED("未确认解决"),

    DUTY_OFFICER_NOTIFIED("通知值班人员"),
    CONTACT_ATTEMPTED("联系承办单位"),
    UNIT_CONTACTED("完成紧急联络"),
    CROSS_DOMAIN_TRANSFERRED("跨区域调度"),

    IDENTITY_REVEALED("查看反映人身份"),
    ERASED("清除个人信息");

    private final String label;

    JournalEvent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
