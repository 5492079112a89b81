package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.Half;
import cn.gulangyu.hotline.calendar.WorkingCalendar;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in Chinese, step by step and clause by clause, how a limit came about. */
final class Explanation {

    private final WorkingCalendar calendar;
    private final DeadlineFacts facts;
    private final ChineseDays days;
    private final Clause counting;
    private final List<Deadline.Step> steps = new ArrayList<>();

    Explanation(WorkingCalendar calendar, DeadlineFacts facts) {
        this.calendar = calendar;
        this.facts = facts;
        this.days = new ChineseDays(calendar);
        this.counting = Clause.of(facts.domain() == Domain.TOURISM ? "13(1)p2" : "13(1)p1");
    }

    List<Deadline.Step> ofSuperior(TimeLimit limit, Instant dueAt) {
        add(counting, ChineseDays.moment(facts.receivedAt()) + "接收");
        add(limit.clause(), "上级机关或领导指定了办理期限，优先于其他各项期限(含单位公布时限和延期)");
        add(limit.clause(), due(dueAt));
        return steps;
    }

    List<Deadline.Step> of(
            TimeLimit limit,
            Receipt receipt,
            Counting.End original,
            Counting.End end,
            Clause clause,
            boolean provisional) {
        add(counting, ChineseDays.moment(facts.receivedAt()) + "接收，" + countedAs(receipt));
        add(limit.clause(), facts() + "：" + amount(limit));
        if (facts.extensionDays() > 0) {
            add(clause, "原期限至" + ChineseDays.end(original.at()) + "，经同意延期" + facts.extensionDays() + "个工作日");
        }
        boolean fromReceipt = limit.unit() == LimitUnit.WORKING_DAYS || limit.unit() == LimitUnit.WORKING_HOURS;
        if (fromReceipt || facts.extensionDays() > 0) {
            LocalDate received = ChinaTime.date(facts.receivedAt());
            countedDays(fromReceipt ? receipt.day() : original.lastDay(), end.lastDay());
            skippedDays(fromReceipt ? received : original.lastDay(), end.lastDay());
        }
        add(clause, due(end.at()));
        if (provisional) {
            add(counting, notice(end.lastDay()));
        }
        return steps;
    }

    List<Deadline.Step> ofRework(TimeLimit limit, Instant from, Instant dueAt) {
        add(limit.clause(), ChineseDays.moment(from) + "审核不合格退回重办，返工期限晚于原期限");
        add(limit.clause(), due(dueAt));
        return steps;
    }

    private String countedAs(Receipt receipt) {
        String session = receipt.half().label();
        String nextWorkingDay = "按下一工作日" + ChineseDays.day(receipt.day()) + session + "接收计";
        return switch (receipt.how()) {
            case IN_SESSION -> "属" + session + "工作时段";
            case BEFORE_WORK -> "早于上班时间，按当日" + session + "接收计";
            case IN_THE_BREAK -> "在午休时间，按当日" + session + "接收计";
            case AFTER_WORK -> "已过下班时间，" + nextWorkingDay;
            case ON_A_DAY_OFF -> "当日休息(" + days.whyOff(ChinaTime.date(facts.receivedAt())) + ")，" + nextWorkingDay;
            case AT_ONCE -> "情况紧急，自接收时起算，不论是否工作时间";
        };
    }

    private String facts() {
        return facts.domain().label()
                + facts.kind().label()
                + (facts.urgent() ? "，情况紧急" : "")
                + (facts.simple() ? "，诉求简单" : "")
                + (facts.unitLimitDays() > 0 ? "，责任单位公布时限" + facts.unitLimitDays() + "个工作日" : "");
    }

    private static String amount(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> limit.amount() + "个工作日内办结并答复，接收当日不计" + alignment(limit);
            case HOURS -> "马上处置，" + limit.amount() + "小时内答复";
            case WORKING_HOURS -> limit.amount() + "个工作小时内办结并答复";
            case SAME_DAY -> "马上处置，当天答复";
            case INSTANT, TIMES -> throw new IllegalStateException("no amount of time: " + limit);
        };
    }

    private static String alignment(TimeLimit limit) {
        return switch (limit.alignment()) {
            case END_OF_DAY -> "，至最后一日下午下班";
            case SAME_HALF_DAY -> "，上午接收的至最后一日上午下班，下午接收的至下午下班";
            case NONE -> "，至最后一日的同一时刻";
        };
    }

    private void countedDays(LocalDate after, LocalDate upTo) {
        String counted = days.workingDaysBetween(after, upTo);
        if (!counted.isEmpty()) {
            add(counting, "计入的工作日：" + counted);
        }
    }

    private void skippedDays(LocalDate after, LocalDate before) {
        String skipped = days.daysOffBetween(after, before);
        if (!skipped.isEmpty()) {
            add(counting, "跳过的休息日：" + skipped);
        }
    }

    private String due(Instant dueAt) {
        LocalTime time = ChinaTime.local(dueAt).toLocalTime();
        String session = "";
        for (Half half : Half.values()) {
            if (time.equals(calendar.sessions().to(half))) {
                session = "(" + half.label() + "下班)";
            }
        }
        return "应于" + ChineseDays.end(dueAt) + session + "前办结并答复";
    }

    private String notice(LocalDate lastDay) {
        String years = IntStream.rangeClosed(ChinaTime.date(facts.receivedAt()).getYear(), lastDay.getYear())
                .filter(calendar::isProvisional)
                .mapToObj(year -> year + "年")
                .collect(Collectors.joining("、"));
        return years + "的放假安排尚未公布，暂按已知安排和周末计算，公布后期限可能变动";
    }

    private void add(Clause clause, String text) {
        steps.add(new Deadline.Step(clause, text));
    }
}
