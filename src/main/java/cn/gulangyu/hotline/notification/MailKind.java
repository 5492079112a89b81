package cn.gulangyu.hotline.notification;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Coded;

/** What a notice is about, and what its reader is asked to do. */
@Cites({"3(2)", "13(1)p2", "17"})
public enum MailKind implements Coded {
    DELIVERED("新的转述件", "该事项已转述贵单位，请单位领导登录系统阅批。"),
    REMINDED("办理期限临近", "该事项尚未答复反映人，办理期限临近，请尽快办理并答复。"),
    OVERDUE("已逾期", "该事项已超过办理期限仍未答复反映人，请立即办理并答复。"),
    MEETING("协调会通知", "请登录系统，在首页“协调会通知”中查看会议的时间、地点和议题。"),
    DUTY_CALL("非工作时段紧急事项", "请立即登录系统查看，并与相关责任单位的联系人对接。");

    private final String label;
    private final String request;

    MailKind(String label, String request) {
        this.label = label;
        this.request = request;
    }

    @Override
    public String label() {
        return label;
    }

    /** What to do, as a Chinese sentence without a word of the case. */
    String request() {
        return request;
    }
}
