package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Row;
import cn.gulangyu.hotline.casefile.RowChange;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every step of a supervision: who did what when, in which words. The case's journal gets the same step without words, for
 * a supervision may go on after the case was archived and its reporter erased. Art. 15, 18.
 */
@Repository
class SupervisionLog {

    private final JdbcClient jdbc;
    private final CaseJournal journal;
    private final Clock clock;

    SupervisionLog(JdbcClient jdbc, CaseJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What was said and done at a step.
     *
     * @param code an evaluation, a result, a mode, a notice number
     * @param words an explanation, an opinion, what was found
     * @param measures what the unit will do
     * @param participants who took part
     * @param tookPlaceAt when it took place, where that was not at once
     */
    record Said(
            @Nullable String code,
            @Nullable String words,
            @Nullable String measures,
            @Nullable String participants,
            @Nullable Instant tookPlaceAt) {

        static final Said NOTHING = new Said(null, null, null, null, null);

        static Said code(String code, @Nullable String words) {
            return new Said(code, words == null || words.isBlank() ? null : words.strip(), null, null, null);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Said[" + code + "]";
        }
    }

    /** A step on record. */
    record Step(int seq, Instant at, String actor, JournalEvent event, Said said) {}

    /**
     * Tells the case's journal alone that a supervision begins, and so makes everybody else who works on the case wait;
     * only then a number may be asked for.
     */
    void begin(String caseNo, String unitId, SupervisionTrigger trigger, Clause clause) {
        journal.append(
                caseNo,
                JournalEvent.SUPERVISION_OPENED,
                clause,
                Map.of("unitId", unitId, "code", trigger.name()),
                null);
    }

    void append(Supervision supervision, JournalEvent event, Clause clause, Said said) {
        Map<String, String> facts =
                new HashMap<>(Map.of("supervision", supervision.number(), "unitId", supervision.unitId()));
        if (said.code() != null) {
            facts.put("code", said.code());
        }
        journal.append(supervision.caseNo(), event, clause, facts, null);
        keep(supervision, event, said);
    }

    /** A step that the journal knows already. */
    void keep(Supervision supervision, JournalEvent event, Said said) {
        RowChange.in("supervision_step")
                .set("id", UUID.randomUUID().toString())
                .set("supervision_id", supervision.id())
                .set("seq", of(supervision.id()).size() + 1)
                .set("happened_at", clock.instant())
                .set("actor", Caller.current().userId())
                .set("event", event)
                .set("code", said.code())
                .set("words", said.words())
                .set("measures", said.measures())
                .set("participants", said.participants())
                .set("took_place_at", said.tookPlaceAt())
                .insert(jdbc);
    }

    List<Step> of(String supervisionId) {
        return jdbc.sql("select * from supervision_step where supervision_id = ? order by seq")
                .param(supervisionId)
                .query(SupervisionLog::read)
                .list();
    }

    /** What was said when that was last done; null where nothing was, or where it was blanked. */
    @Nullable String lastWords(String supervisionId, JournalEvent event) {
        return of(supervisionId).stream()
                .filter(step -> step.event() == event)
                .reduce((earlier, later) -> later)
                .map(step -> step.said().words())
                .orElse(null);
    }

    /** Blanks what people wrote about the case. */
    void forget(String caseNo) {
        jdbc.sql("update supervision_step set words = null, measures = null, participants = null"
                        + " where supervision_id in (select id from supervision where case_no = ?)")
                .param(caseNo)
                .update();
    }

    private static Step read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Step(
                row.number("seq"),
                row.instant("happened_at"),
                row.text("actor"),
                row.code("event", JournalEvent.class),
                new Said(
                        row.textOrNull("code"),
                        row.textOrNull("words"),
                        row.textOrNull("measures"),
                        row.textOrNull("participants"),
                        row.instantOrNull("took_place_at")));
    }
}
