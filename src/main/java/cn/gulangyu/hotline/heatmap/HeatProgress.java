package cn.gulangyu.hotline.heatmap;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far counting has come. An activity may end before and be committed after others that are counted already, so each
 * time looks back a while; what was counted is known by its id.
 */
@Repository
class HeatProgress {

    /** Longer than any transaction lasts. */
    static final Duration LOOK_BACK = Duration.ofMinutes(15);

    private static final OffsetDateTime BEGINNING = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final JdbcClient jdbc;

    HeatProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted. */
    enum Counted {
        ACTIVITIES,
        RULES
    }

    /** Makes any other server wait until this transaction ends; answers up to which instant all is counted. */
    Instant hold(Counted counted) {
        return ask("select until from heat_progress where counted = ? for update", counted);
    }

    Instant of(Counted counted) {
        return ask("select until from heat_progress where counted = ?", counted);
    }

    private Instant ask(String sql, Counted counted) {
        return jdbc.sql(sql)
                .param(counted.name())
                .query((row, number) ->
                        row.getObject("until", OffsetDateTime.class).toInstant())
                .single();
    }

    /** Never moves backwards. */
    void advance(Counted counted, Instant until) {
        OffsetDateTime at = until.atOffset(ZoneOffset.UTC);
        jdbc.sql("update heat_progress set until = ? where counted = ? and until < ?")
                .params(at, counted.name(), at)
                .update();
    }

    void beginAnew() {
        jdbc.sql("update heat_progress set until = ?").param(BEGINNING).update();
    }
}
