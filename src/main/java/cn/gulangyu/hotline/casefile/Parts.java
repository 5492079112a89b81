package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units' parts of the cases. A unit's newest part of a case is the one it works on. Art. 11. */
@Repository
public class Parts {

    private static final String TABLE = "case_part";

    private final JdbcClient jdbc;
    private final Clock clock;

    Parts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every hand-over of the case, the first one first. */
    public List<Part> of(String caseNo) {
        return jdbc.sql("select * from case_part where case_no = ? order by hand_over")
                .param(caseNo)
                .query(Parts::read)
                .list();
    }

    /** Every part of an open case that waits for its reply, first due first; one that was withdrawn does not wait. */
    public List<Part> unanswered() {
        return jdbc.sql(
                        "select p.* from case_part p join case_file f on f.case_no = p.case_no where f.closed_at is null"
                                + " and p.replied_at is null and p.audited_at is null"
                                + " and (p.return_accepted is null or not p.return_accepted) order by p.due_at, p.id")
                .query(Parts::read)
                .list();
    }

    /** The unit's newest part of that case. */
    public Part current(String caseNo, String unitId) {
        return jdbc
                .sql("select * from case_part where case_no = ? and unit_id = ? order by hand_over desc")
                .params(caseNo, unitId)
                .query(Parts::read)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(unitId + " has no part of " + caseNo));
    }

    /** The newest part of every unit that works or worked on the case, without those that were withdrawn. */
    public List<Part> kept(String caseNo) {
        return kept(of(caseNo));
    }

    static List<Part> kept(List<Part> handOvers) {
        Map<String, Part> newest = new LinkedHashMap<>();
        handOvers.forEach(part -> newest.put(part.unitId(), part));
        return newest.values().stream()
                .filter(part -> !Boolean.TRUE.equals(part.returnAccepted()))
                .toList();
    }

    /** Whether the unit has a part of the case that was not withdrawn from it. Art. 11 para. 1. */
    public boolean keeps(String caseNo, String unitId) {
        return kept(caseNo).stream().anyMatch(part -> part.unitId().equals(unitId));
    }

    /** Hands the case over; the window runs from this instant. */
    public Part deliver(String caseNo, String unitId, PartTerms terms, Instant dueAt, Instant returnWindowEndsAt) {
        RowChange.in(TABLE)
                .set("id", UUID.randomUUID().toString())
                .set("case_no", caseNo)
                .set("hand_over", of(caseNo).size() + 1)
                .set("unit_id", unitId)
                .set("rework", terms.rework())
                .set("share", terms.share())
                .set("unit_limit_days", terms.unitLimitDays())
                .set("extension_days", terms.extensionDays())
                .set("delivered_at", clock.instant())
                .set("due_at", dueAt)
                .set("return_window_ends_at", returnWindowEndsAt)
                .insert(jdbc);
        return current(caseNo, unitId);
    }

    public void assigned(Part part, @Nullable String assignee, @Nullable String instruction) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("assigned_at", clock.instant())
                        .set("assignee", assignee)
                        .set("instruction", instruction));
    }

    public void returnAsked(Part part, String suggestedUnitId, String reason) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("return_asked_at", clock.instant())
                        .set("suggested_unit_id", suggestedUnitId)
                        .set("return_reason", reason));
    }

    public void returnReviewed(Part part, boolean accepted, @Nullable String dispatchToUnitId, String opinion) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("return_accepted", accepted)
                        .set("dispatch_to_unit_id", dispatchToUnitId)
                        .set("return_opinion", opinion));
    }

    public void handled(Part part, String result) {
        change(part.id(), RowChange.in(TABLE).set("handled_at", clock.instant()).set("result", result));
    }

    /** What the leaders held of the reply that the unit is about to give. Art. 11(3). */
    public void approved(Part part, boolean approved, @Nullable String opinion, String by) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("reply_approved", approved)
                        .set("approval_opinion", opinion)
                        .set("approved_by", by));
    }

    public void replied(Part part, ReplyMeans means, Instant at, String text, String by) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("reply_means", means)
                        .set("replied_at", at)
                        .set("reply_text", text)
                        .set("replied_by", by));
    }

    public void filed(Part part, String documentTitle, String publicationAdvice, @Nullable String adviceReason) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("document_title", documentTitle)
                        .set("filed_at", clock.instant())
                        .set("publication_advice", publicationAdvice)
                        .set("advice_reason", adviceReason));
    }

    public void reminded(Part part) {
        change(part.id(), RowChange.in(TABLE).set("reminded_at", clock.instant()));
    }

    public void overdue(Part part) {
        change(part.id(), RowChange.in(TABLE).set("overdue_since", clock.instant()));
    }

    public void audited(Part part, boolean passed, @Nullable String opinion) {
        change(
                part.id(),
                RowChange.in(TABLE)
                        .set("audited_at", clock.instant())
                        .set("audit_passed", passed)
                        .set("audit_opinion", opinion));
    }

    /** The unit's limit moves with the case's. */
    public void due(Part part, Instant dueAt) {
        change(part.id(), RowChange.in(TABLE).set("due_at", dueAt));
    }

    /** By how many working days the part's limit is extended. Art. 13(2). */
    void extended(Part part, int days) {
        change(part.id(), RowChange.in(TABLE).set("extension_days", days));
    }

    /** Blanks what the units wrote about the matter. */
    public void forget(String caseNo) {
        of(caseNo)
                .forEach(part -> change(
                        part.id(),
                        RowChange.in(TABLE)
                                .set("instruction", null)
                                .set("return_reason", null)
                                .set("return_opinion", null)
                                .set("result", null)
                                .set("approval_opinion", null)
                                .set("reply_text", null)
                                .set("document_title", null)
                                .set("advice_reason", null)
                                .set("audit_opinion", null)));
    }

    private void change(String id, RowChange change) {
        change.update(jdbc, "id", id);
    }

    private static Part read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Part(
                row.text("id"),
                row.text("case_no"),
                row.number("hand_over"),
                row.text("unit_id"),
                row.flag("rework"),
                row.flag("share"),
                row.number("unit_limit_days"),
                row.number("extension_days"),
                row.instant("delivered_at"),
                row.instant("due_at"),
                row.instant("return_window_ends_at"),
                row.instantOrNull("assigned_at"),
                row.textOrNull("assignee"),
                row.textOrNull("instruction"),
                row.instantOrNull("return_asked_at"),
                row.textOrNull("return_reason"),
                row.textOrNull("suggested_unit_id"),
                row.flagOrNull("return_accepted"),
                row.textOrNull("return_opinion"),
                row.textOrNull("dispatch_to_unit_id"),
                row.instantOrNull("handled_at"),
                row.textOrNull("result"),
                row.flagOrNull("reply_approved"),
                row.textOrNull("approval_opinion"),
                row.codeOrNull("reply_means", ReplyMeans.class),
                row.instantOrNull("replied_at"),
                row.textOrNull("reply_text"),
                row.textOrNull("replied_by"),
                row.textOrNull("document_title"),
                row.instantOrNull("filed_at"),
                row.textOrNull("publication_advice"),
                row.textOrNull("advice_reason"),
                row.instantOrNull("reminded_at"),
                row.instantOrNull("overdue_since"),
                row.instantOrNull("audited_at"),
                row.flagOrNull("audit_passed"),
                row.textOrNull("audit_opinion"));
    }
}
