package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests for more time. A part has at most one that is undecided. Art. 13(2). */
@Repository
public class Extensions {

    private static final String TABLE = "case_extension";

    private final JdbcClient jdbc;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every request of the case, the first one first. */
    public List<Extension> of(String caseNo) {
        return jdbc.sql("select * from case_extension where case_no = ? order by asked_at, id")
                .param(caseNo)
                .query(Extensions::read)
                .list();
    }

    /** The part's request that nobody has decided yet. */
    public Optional<Extension> undecided(Part part) {
        return newest(part, Extension::isUndecided);
    }

    /** The part's newest request that the Centre agreed to. */
    public Optional<Extension> granted(Part part) {
        return newest(part, Extension::isGranted);
    }

    private Optional<Extension> newest(Part part, Predicate<Extension> wanted) {
        return of(part.caseNo()).stream()
                .filter(extension -> extension.partId().equals(part.id()))
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    public void ask(Part part, int workingDays, String reason, String by) {
        RowChange.in(TABLE)
                .set("id", UUID.randomUUID().toString())
                .set("case_no", part.caseNo())
                .set("part_id", part.id())
                .set("unit_id", part.unitId())
                .set("working_days", workingDays)
                .set("reason", reason)
                .set("asked_by", by)
                .set("asked_at", clock.instant())
                .set("old_due_at", part.dueAt())
                .insert(jdbc);
    }

    public void reported(Extension extension, boolean approved, @Nullable String opinion, String by) {
        change(
                extension,
                RowChange.in(TABLE)
                        .set("reported", approved)
                        .set("reported_by", by)
                        .set("reported_at", clock.instant())
                        .set("leader_opinion", opinion));
    }

    public void decided(Extension extension, boolean granted, @Nullable String reason, String by) {
        change(
                extension,
                RowChange.in(TABLE)
                        .set("granted", granted)
                        .set("decided_by", by)
                        .set("decided_at", clock.instant())
                        .set("decision_reason", reason));
    }

    public void moved(Extension extension, Instant newDueAt) {
        change(extension, RowChange.in(TABLE).set("new_due_at", newDueAt));
    }

    public void explained(Extension extension, ReplyMeans means, Instant at, String words, String by) {
        change(
                extension,
                RowChange.in(TABLE)
                        .set("explained_by", by)
                        .set("explained_at", at)
                        .set("explained_means", means)
                        .set("explained_words", words));
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update case_extension set reason = null, leader_opinion = null, decision_reason = null,"
                        + " explained_words = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private void change(Extension extension, RowChange change) {
        change.update(jdbc, "id", extension.id());
    }

    private static Extension read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Extension(
                row.text("id"),
                row.text("case_no"),
                row.text("part_id"),
                row.text("unit_id"),
                row.number("working_days"),
                row.textOrNull("reason"),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.instant("old_due_at"),
                row.flagOrNull("reported"),
                row.textOrNull("reported_by"),
                row.instantOrNull("reported_at"),
                row.textOrNull("leader_opinion"),
                row.flagOrNull("granted"),
                row.textOrNull("decided_by"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decision_reason"),
                row.instantOrNull("new_due_at"),
                row.textOrNull("explained_by"),
                row.instantOrNull("explained_at"),
                row.codeOrNull("explained_means", ReplyMeans.class),
                row.textOrNull("explained_words"));
    }
}
