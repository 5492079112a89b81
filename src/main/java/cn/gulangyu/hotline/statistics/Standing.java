package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Coded;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How an open case stands now: in the backlog, how old, how near its limit. Art. 14(2), 17(1). */
enum Standing implements Coded {
    OPEN("在办", "现在尚未了结的事项数", "cases that have not ended", "1 = 1"),
    PAST_DUE("已到期未答复", "期限已到、尚未答复的事项数", "unanswered, limit passed", "unanswered and due_at <= :now"),
    DUE_SOON(
            "24小时内到期",
            "24小时内到期、尚未答复的事项数",
            "unanswered, limit within the next 24 hours",
            "unanswered and due_at > :now and due_at <= :soon"),
    AGE_UP_TO_3("3天以内", "收到后3天以内的在办事项数", "open, received at most 3 days ago", "received_at >= :days3"),
    AGE_UP_TO_7(
            "4至7天",
            "收到后4至7天的在办事项数",
            "open, received 4 to 7 days ago",
            "received_at < :days3 and received_at >= :days7"),
    AGE_UP_TO_15(
            "8至15天",
            "收到后8至15天的在办事项数",
            "open, received 8 to 15 days ago",
            "received_at < :days7 and received_at >= :days15"),
    AGE_UP_TO_30(
            "16至30天",
            "收到后16至30天的在办事项数",
            "open, received 16 to 30 days ago",
            "received_at < :days15 and received_at >= :days30"),
    AGE_OVER_30("30天以上", "收到30天以上的在办事项数", "open, received more than 30 days ago", "received_at < :days30");

    static final Duration SOON = Duration.ofHours(24);

    /** Days of the calendar, at whose end an age ends. */
    static final List<Integer> AGES = List.of(3, 7, 15, 30);

    private final String label;
    private final String formula;
    private final String formulaInEnglish;
    private final String condition;

    Standing(String label, String formula, String formulaInEnglish, String condition) {
        this.label = label;
        this.formula = formula;
        this.formulaInEnglish = formulaInEnglish;
        this.condition = condition;
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

    boolean isAnAge() {
        return name().startsWith("AGE_");
    }

    /** Of the backlog's columns, with the instants of {@link Backlog#instants}. */
    String condition() {
        return condition;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
