package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Coded;
import java.util.Locale;

/**
 * What is counted, and in which month. A case counts for the unit that leads it, a hand-over for its own unit. Each figure
 * is a column of the sums. Art. 14(1).
 */
enum Figure implements Coded {
    RECEIVED("登记", "当月收到并登记的事项数，按收到时间", "cases received in the month"),
    ACCEPTED("受理", "当月收到、决定受理的事项数(第五条)", "cases received in the month and accepted (Art. 5)"),
    DECLINED("不予受理", "当月收到、不予受理的事项数(第六条)", "cases received in the month and declined (Art. 6)"),
    REDIRECTED(
            "告知移交",
            "当月收到、告知有权机关或移交公共热线的事项数(第四条、第七条)",
            "cases received in the month and redirected or handed over (Art. 4, 7)"),
    ENDED("了结", "当月了结的事项数：归档、不予受理、已告知或已移交", "cases that ended in the month, whatever the way"),
    CLOSED("办结", "当月审核合格并归档的事项数，按归档时间", "cases archived in the month after a passed audit"),
    DELIVERED("交办", "当月交给承办单位的次数，不含退回重办", "hand-overs to a unit in the month, without reworks"),
    REPLIED("答复", "当月答复反映人的次数，含重办后的答复", "replies given in the month, those after a rework included"),
    ON_TIME(
            "按期",
            "当月首次答复(分办单位为报送文件)且从未逾期的承办数，每个单位每件只计一次",
            "units' matters first replied to in the month (a share: filed) that never became overdue"),
    OVERDUE(
            "逾期",
            "当月首次逾期的承办数：期限届满未答复，或两次审核不合格(第十三条(三)、第十七条(一))，每个单位每件只计一次",
            "units' matters that first became overdue in the month, by the clock or by a second failed audit (Art. 13(3), 17(1))"),
    RETURNED("申请撤回", "当月承办单位申请撤回的次数(第十一条第1款)", "hand-overs that a unit asked in the month to hand back (Art. 11)"),
    AUDITED("审核", "当月审核的答复数", "replies audited in the month"),
    REWORKED("退回重办", "当月审核不合格、退回重办的次数(第十三条(三))", "audits failed in the month (Art. 13(3))"),
    REPEATED(
            "重复反映",
            "当月收到、同一反映人此前已反映过同一事项的事项数(第十条(二)2、第十一条(五))",
            "cases received in the month whose reporter had reported the same matter before (Art. 10(2)2, 11(5))");

    private final String label;
    private final String formula;
    private final String formulaInEnglish;

    Figure(String label, String formula, String formulaInEnglish) {
        this.label = label;
        this.formula = formula;
        this.formulaInEnglish = formulaInEnglish;
    }

    @Override
    public String label() {
        return label;
    }

    String formula() {
        return formula;
    }

    String formulaInEnglish() {
        return formulaInEnglish;
    }

    /** The column of that name in the tables of sums. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
