package cn.gulangyu.hotline.exchange;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.StepTaken;
import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of all cases in the order in which they were taken, as codes: written in the transaction of the step, so
 * that none is told that did not happen and none is left out. Art. 3(3).
 */
@Component
@Cites("3(3)")
class CaseEvents {

    /** What is nobody's business but the Centre's: how a table answered, who looked at an identity. */
    private static final Set<JournalEvent> KEPT =
            EnumSet.of(JournalEvent.DECISION_EVALUATED, JournalEvent.IDENTITY_REVEALED);

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration settling;

    CaseEvents(
            JdbcClient jdbc, ObjectMapper json, Clock clock, @Value("${hotline.exchange.settling}") Duration settling) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.settling = settling;
    }

    /** One step, numbered upwards over all cases; numbers may be left out. */
    record CaseEvent(
            long number,
            String caseNo,
            String event,
            String eventLabel,
            OffsetDateTime at,
            Map<String, String> facts) {}

    @EventListener
    void tell(StepTaken step) {
        if (!KEPT.contains(step.event())) {
            jdbc.sql("insert into case_event (case_no, event, happened_at, facts) values (?, ?, ?, ?)")
                    .params(
                            step.caseNo(),
                            step.event().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            written(step.facts()))
                    .update();
        }
    }

    /**
     * The steps after that number, the first one first. The newest moments are held back, because a transaction that
     * began earlier may still bring a smaller number.
     */
    List<CaseEvent> after(long number, int limit) {
        Instant settled = clock.instant().minus(settling);
        return jdbc.sql("""
                        select id, case_no, event, happened_at, facts from case_event
                         where id > ? and happened_at <= ? order by id limit ?""")
                .params(number, settled.atOffset(ZoneOffset.UTC), limit)
                .query((columns, index) -> {
                    JournalEvent event = JournalEvent.valueOf(columns.getString("event"));
                    return new CaseEvent(
                            columns.getLong("id"),
                            columns.getString("case_no"),
                            event.name(),
                            event.label(),
                            ChinaTime.offset(columns.getObject("happened_at", OffsetDateTime.class)
                                    .toInstant()),
                            read(columns.getString("facts")));
                })
                .list();
    }

    private String written(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
