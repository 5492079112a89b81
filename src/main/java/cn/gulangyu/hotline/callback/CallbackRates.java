package cn.gulangyu.hotline.callback;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the answers say about the units, each rate with the formula by which it is published. Art. 14(1), 14(2). */
@Component
@Cites({"14(1)", "14(2)"})
class CallbackRates {

    private static final String ANSWERS = """
            select unit_id,
                   count(*) as calls,
                   sum(case when outcome = 'REACHED' then 1 else 0 end) as reached,
                   sum(case when outcome = 'REFUSED' then 1 else 0 end) as refused,
                   sum(case when in_time then 1 else 0 end) as in_time,
                   sum(case when resolved then 1 else 0 end) as resolved,
                   sum(case when satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED') then 1 else 0 end)
                       as content,
                   sum(case when rework then 1 else 0 end) as reworks
              from callback
             where called_at >= ? and called_at < ?
             group by unit_id
             order by unit_id""";

    private final JdbcClient jdbc;

    CallbackRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers about one unit, or about all of them. */
    record Answers(
            String unitId, int calls, int reached, int refused, int inTime, int resolved, int content, int reworks) {

        Answers plus(Answers other) {
            return new Answers(
                    unitId,
                    calls + other.calls,
                    reached + other.reached,
                    refused + other.refused,
                    inTime + other.inTime,
                    resolved + other.resolved,
                    content + other.content,
                    reworks + other.reworks);
        }

        List<Rate> rates() {
            return List.of(
                    Rate.of("RESPONSE", "及时响应率", inTime, reached, "及时响应率=反映人认为答复及时的件次÷已接通并回答的件次×100%"),
                    Rate.of("RESOLUTION", "解决率", resolved, reached, "解决率=反映人认为诉求已解决的件次÷已接通并回答的件次×100%"),
                    Rate.of("SATISFACTION", "满意率", content, reached, "满意率=(非常满意+满意+基本满意)的件次÷已接通并回答的件次×100%"));
        }
    }

    /** @param percent with two decimals; null where nobody answered */
    record Rate(
            String code,
            String label,
            int numerator,
            int denominator,
            @Nullable BigDecimal percent,
            String formula) {

        private static final BigDecimal A_HUNDRED = BigDecimal.valueOf(100);

        static Rate of(String code, String label, int numerator, int denominator, String formula) {
            BigDecimal percent = denominator == 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .multiply(A_HUNDRED)
                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
            return new Rate(code, label, numerator, denominator, percent, formula);
        }
    }

    /** The answers per unit of the calls made on those days, both included. */
    List<Answers> perUnit(LocalDate from, LocalDate to) {
        return jdbc.sql(ANSWERS)
                .params(startOf(from), startOf(to.plusDays(1)))
                .query((row, index) -> new Answers(
                        row.getString("unit_id"),
                        row.getInt("calls"),
                        row.getInt("reached"),
                        row.getInt("refused"),
                        row.getInt("in_time"),
                        row.getInt("resolved"),
                        row.getInt("content"),
                        row.getInt("reworks")))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return ChinaTime.at(day, LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
    }
}
