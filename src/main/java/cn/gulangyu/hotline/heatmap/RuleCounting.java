package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.heatmap.HeatProgress.Counted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts, in the same way, which row of a decision table answered; only questions that a diagram asked. */
@Repository
class RuleCounting {

    private static final String UNCOUNTED = """
            select i.ID_, d.KEY_, d.VERSION_, i.EVAL_TIME_, coalesce(p.BUSINESS_KEY_, '') as case_no,
                (select min(o.RULE_ID_) from ACT_HI_DEC_OUT o where o.DEC_INST_ID_ = i.ID_) as rule_id
            from ACT_HI_DECINST i
                join ACT_RE_DECISION_DEF d on d.ID_ = i.DEC_DEF_ID_
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = i.PROC_INST_ID_
            where i.EVAL_TIME_ >= :from
                and exists (select 1 from ACT_HI_DEC_OUT o where o.DEC_INST_ID_ = i.ID_)
                and not exists (select 1 from heat_rule h where h.decision_instance_id = i.ID_)
            order by i.EVAL_TIME_, i.ID_
            limit :limit""";

    private final JdbcClient jdbc;
    private final HeatProgress progress;

    RuleCounting(JdbcClient jdbc, HeatProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    private record Firing(String id, String decisionKey, int version, String ruleId, String caseNo, Instant at) {

        Day day() {
            return new Day(decisionKey, ChinaTime.date(at), version, ruleId);
        }
    }

    private record Day(String decisionKey, LocalDate day, int version, String ruleId) {}

    @Transactional
    public int next() {
        Instant until = progress.hold(Counted.RULES);
        List<Firing> firings = uncounted(until.minus(HeatProgress.LOOK_BACK));
        Map<Day, Integer> sums = new HashMap<>();
        for (Firing firing : firings) {
            jdbc.sql("insert into heat_rule values (?, ?, ?, ?, ?, ?)")
                    .params(
                            firing.id(),
                            firing.decisionKey(),
                            firing.version(),
                            firing.ruleId(),
                            firing.caseNo(),
                            firing.at().atOffset(ZoneOffset.UTC))
                    .update();
            sums.merge(firing.day(), 1, Integer::sum);
            progress.advance(Counted.RULES, firing.at());
        }
        sums.forEach(this::add);
        return firings.size();
    }

    private List<Firing> uncounted(Instant from) {
        return jdbc.sql(UNCOUNTED)
                .param("from", ChinaTime.local(from))
                .param("limit", HeatCounting.BATCH)
                .query((row, number) -> new Firing(
                        row.getString("ID_"),
                        row.getString("KEY_"),
                        row.getInt("VERSION_"),
                        row.getString("rule_id"),
                        row.getString("case_no"),
                        EngineHistory.at(row, "EVAL_TIME_")))
                .list();
    }

    private void add(Day day, int evaluations) {
        int known = jdbc.sql("""
                        update heat_rule_day set evaluations = evaluations + ?
                        where decision_key = ? and day_date = ? and version = ? and rule_id = ?""")
                .params(evaluations, day.decisionKey(), day.day(), day.version(), day.ruleId())
                .update();
        if (known == 0) {
            jdbc.sql("insert into heat_rule_day values (?, ?, ?, ?, ?)")
                    .params(day.decisionKey(), day.day(), day.version(), day.ruleId(), evaluations)
                    .update();
        }
    }
}
