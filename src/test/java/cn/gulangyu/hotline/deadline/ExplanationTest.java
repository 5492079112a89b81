package cn.gulangyu.hotline.deadline;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static cn.gulangyu.hotline.deadline.TableTimeLimits.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

@Cites({"13(1)", "13(2)", "13(4)"})
class ExplanationTest {

    @Test
    void walksThroughHolidaysMakeUpDaysAndTheExtension() {
        DeadlineFacts facts = DeadlineFacts.of(at("2016-09-30 Fri 16:20"), Kind.COMPLAINT, Domain.TOURISM)
                .extendedBy(3);

        assertThat(lines(facts))
                .containsExactly(
                        "13(1)p2 2016年9月30日(周五)16:20接收，属下午工作时段",
                        "13(1)p2 旅游服务投诉：3个工作日内办结并答复，接收当日不计，上午接收的至最后一日上午下班，下午接收的至下午下班",
                        "13(2) 原期限至2016年10月10日(周一)18:00，经同意延期3个工作日",
                        "13(1)p2 计入的工作日：10月8日至10月9日(调休上班)、10月10日至10月13日",
                        "13(1)p2 跳过的休息日：10月1日至10月7日(国庆节)",
                        "13(2) 应于2016年10月13日(周四)18:00(下午下班)前办结并答复");
    }

    @Test
    void saysAsWhatAReceiptOutsideWorkingTimeCounts() {
        assertThat(lines(social("2016-10-03 Mon 15:00")))
                .contains(
                        "13(1)p1 2016年10月3日(周一)15:00接收，当日休息(国庆节)，按下一工作日2016年10月8日(周六)上午接收计",
                        "13(1)p1 跳过的休息日：10月4日至10月7日(国庆节)");
        assertThat(lines(social("2016-08-06 Sat 10:00")))
                .contains("13(1)p1 2016年8月6日(周六)10:00接收，当日休息(周末)，按下一工作日2016年8月8日(周一)上午接收计");
        assertThat(lines(social("2016-08-01 Mon 07:30"))).first().asString().endsWith("早于上班时间，按当日上午接收计");
        assertThat(lines(social("2016-08-01 Mon 13:00"))).first().asString().endsWith("在午休时间，按当日下午接收计");
        assertThat(lines(social("2016-08-01 Mon 19:00")))
                .first()
                .asString()
                .endsWith("已过下班时间，按下一工作日2016年8月2日(周二)上午接收计");
    }

    @Test
    void endsTheSameDayAtTwentyFourHours() {
        assertThat(lines(social("2016-08-06 Sat 23:00").asUrgent().publishedLimit(5)))
                .containsExactly(
                        "13(1)p1 2016年8月6日(周六)23:00接收，情况紧急，自接收时起算，不论是否工作时间",
                        "13(1)p1 社会管理投诉，情况紧急，责任单位公布时限5个工作日：马上处置，当天答复",
                        "13(1)p1 应于2016年8月6日(周六)24:00前办结并答复");
    }

    @Test
    void namesTheUnitsList() {
        assertThat(lines(social("2016-08-01 Mon 09:00").publishedLimit(1)))
                .contains("11p1 社会管理投诉，责任单位公布时限1个工作日：1个工作日内办结并答复，接收当日不计，至最后一日下午下班");
    }

    @Test
    void saysThatASuperiorsLimitPrecedes() {
        assertThat(lines(social("2016-08-01 Mon 09:00").extendedBy(2).limitedBy(at("2016-08-07 Sun 09:15"))))
                .containsExactly(
                        "13(1)p1 2016年8月1日(周一)09:00接收",
                        "13(4) 上级机关或领导指定了办理期限，优先于其他各项期限(含单位公布时限和延期)",
                        "13(4) 应于2016年8月7日(周日)09:15前办结并答复");
    }

    @Test
    void warnsOfYearsWithoutANotice() {
        assertThat(lines(social("2026-12-30 Wed 09:00")))
                .last()
                .asString()
                .isEqualTo("13(1)p1 2027年的放假安排尚未公布，暂按已知安排和周末计算，公布后期限可能变动");
    }

    private static DeadlineFacts social(String receivedAt) {
        return DeadlineFacts.of(at(receivedAt), Kind.COMPLAINT, Domain.SOCIAL);
    }

    private static List<String> lines(DeadlineFacts facts) {
        return ReplyLimit.compose(CALENDAR, TABLE.find(Purpose.REPLY, facts), facts).steps().stream()
                .map(step -> step.clause() + " " + step.text())
                .toList();
    }
}
