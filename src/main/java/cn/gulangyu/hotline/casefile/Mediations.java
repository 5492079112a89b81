package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.MediationOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The circuit court's sittings; a case with one has been given to the court. Art. 10(3). */
@Repository
public class Mediations {

    private static final String TABLE = "mediation";

    private final JdbcClient jdbc;
    private final Clock clock;

    Mediations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every sitting of the case, the first one first. */
    public List<Mediation> of(String caseNo) {
        return jdbc.sql("select * from mediation where case_no = ? order by sitting")
                .param(caseNo)
                .query(Mediations::read)
                .list();
    }

    /** The sitting that is being arranged or held. */
    public Mediation current(String caseNo) {
        return of(caseNo).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(caseNo + " was not given to the court"));
    }

    boolean isGiven(String caseNo) {
        return !of(caseNo).isEmpty();
    }

    /** The court has a sitting to arrange from now on. */
    public void give(String caseNo) {
        RowChange.in(TABLE)
                .set("id", UUID.randomUUID().toString())
                .set("case_no", caseNo)
                .set("sitting", of(caseNo).size() + 1)
                .set("given_at", clock.instant())
                .insert(jdbc);
    }

    public void arranged(Mediation mediation, Instant meetsAt, String venue, String invited, String by) {
        RowChange.in(TABLE)
                .set("meets_at", meetsAt)
                .set("venue", venue)
                .set("invited", invited)
                .set("arranged_by", by)
                .update(jdbc, "id", mediation.id());
    }

    public void held(Mediation mediation, MediationOutcome outcome, String record, String by) {
        RowChange.in(TABLE)
                .set("outcome", outcome)
                .set("record_text", record)
                .set("mediated_by", by)
                .set("mediated_at", clock.instant())
                .update(jdbc, "id", mediation.id());
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update mediation set venue = null, invited = null, record_text = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static Mediation read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Mediation(
                row.text("id"),
                row.text("case_no"),
                row.number("sitting"),
                row.instant("given_at"),
                row.instantOrNull("meets_at"),
                row.textOrNull("venue"),
                row.textOrNull("invited"),
                row.textOrNull("arranged_by"),
                row.codeOrNull("outcome", MediationOutcome.class),
                row.textOrNull("record_text"),
                row.textOrNull("mediated_by"),
                row.instantOrNull("mediated_at"));
    }
}
