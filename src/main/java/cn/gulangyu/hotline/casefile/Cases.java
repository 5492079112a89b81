package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.regulation.Admissibility;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The case files. Every change runs in the caller's transaction, the same one that moves the process. */
@Repository
public class Cases {

    private static final String TABLE = "case_file";
    private static final String KEY = "case_no";

    private final JdbcClient jdbc;
    private final CaseNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(JdbcClient jdbc, CaseNumbers numbers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** A number for a matter received now, such as {@code GLY-2026-000123}. To be asked before the transaction begins. */
    public String reserveNumber() {
        return numbers.next(clock.instant().atZone(ChinaTime.ZONE).getYear());
    }

    /**
     * A matter that has just been received.
     *
     * @param reportCount how often the same person has reported the same matter, this time included. Art.
     *     10(2)2
     */
    public void open(String caseNo, NewCase matter, int reportCount) {
        RowChange.in(TABLE)
                .set(KEY, caseNo)
                .set("state", CaseState.REGISTERED)
                .set("channel", matter.channel())
                .set("dialled_number", matter.dialledNumber())
                .set("kind", matter.kind())
                .set("topic", matter.topic())
                .set("place", matter.place())
                .set("received_at", matter.receivedAt())
                .set("occurred_at", matter.occurredAt())
                .set("registered_by", matter.registeredBy())
                .set("title", matter.title())
                .set("content", matter.content())
                .set("demand", matter.demand())
                .set("proposed_handling", matter.proposedHandling())
                .set("ground", matter.ground())
                .set("willing_to_publish", matter.willingToPublish())
                .set("written_reply_wanted", matter.writtenReplyWanted())
                .set("urgent", matter.urgent())
                .set("simple", matter.simple())
                .set("confidential", matter.confidential())
                .set("superior_due_at", matter.superiorDueAt())
                .set("query_code_digest", matter.queryCodeDigest())
                .set("report_count", reportCount)
                .set("unit_limit_days", 0)
                .set("extension_days", 0)
                .set("audit_failures", 0)
                .insert(jdbc);
    }

    /** The case, or a refusal that says there is none of that number. */
    public CaseFile get(String caseNo) {
        return find(caseNo).orElseThrow(() -> Refusal.notFound("没有编号为 " + caseNo + " 的事项"));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String caseNo) {
        return jdbc.sql("select * from case_file where case_no = ?")
                .param(caseNo)
                .query(Cases::read)
                .optional();
    }

    /** The same, held until the transaction ends, so that its state stays what it was when it was looked at. */
    Optional<CaseFile> lock(String caseNo) {
        return jdbc.sql("select * from case_file where case_no = ? for update")
                .param(caseNo)
                .query(Cases::read)
                .optional();
    }

    /** The agent's corrections at the door; null leaves a field as it is. Art. 9(2). */
    public void correct(String caseNo, CaseCorrection correction) {
        RowChange change = RowChange.in(TABLE);
        correction.fields().forEach((column, value) -> change.set(column, value));
        if (!correction.fields().isEmpty()) {
            change.update(jdbc, KEY, caseNo);
        }
    }

    /** What became of the case at the door, and the words for the reporter. Art. 5, 6, 7. */
    public void admit(
            String caseNo, Admissibility admissibility, Clause clause, String words, @Nullable String authority) {
        CaseState state = switch (admissibility) {
            case ACCEPT -> CaseState.ACCEPTED;
            case DECLINE -> CaseState.DECLINED;
            case REDIRECT -> CaseState.REDIRECTING;
            case HAND_OVER -> CaseState.HANDING_OVER;
        };
        RowChange.in(TABLE)
                .set("state", state)
                .set("admissibility", admissibility)
                .set("admissibility_clause", clause.id())
                .set("words", words)
                .set("authority", authority)
                .update(jdbc, KEY, caseNo);
    }

    /** The words in which the reporter was told, and of which authority. Art. 7. */
    public void told(String caseNo, String words, String authority) {
        RowChange.in(TABLE).set("words", words).set("authority", authority).update(jdbc, KEY, caseNo);
    }

    /**
     * The case is classified, has its limit and is handled from now on. Art. 10, 13.
     *
     * @param unitLimitDays working days of the handling unit's published list; 0 where it publishes none
     */
    public void dispatch(String caseNo, Domain domain, GuidingOffice office, int unitLimitDays, Deadline deadline) {
        RowChange.in(TABLE)
                .set("domain", domain)
                .set("guiding_office", office)
                .set("unit_limit_days", unitLimitDays)
                .set("due_at", deadline.dueAt())
                .set("due_clause", deadline.clause().id())
                .set("state", CaseState.HANDLING)
                .update(jdbc, KEY, caseNo);
    }

    /** One office leads from now on, the other one supports it. Art. 3(1). */
    public void lead(String caseNo, GuidingOffice leading, GuidingOffice supporting) {
        RowChange.in(TABLE)
                .set("guiding_office", leading)
                .set("supporting_office", supporting)
                .update(jdbc, KEY, caseNo);
    }

    /** The limit that now holds. Art. 13. */
    public void limit(String caseNo, Instant dueAt, Clause clause) {
        RowChange.in(TABLE).set("due_at", dueAt).set("due_clause", clause.id()).update(jdbc, KEY, caseNo);
    }

    /** The limit that a superior has set, in place of an earlier one of theirs. Art. 13(4). */
    void superiorLimit(String caseNo, Instant dueAt) {
        RowChange.in(TABLE).set("superior_due_at", dueAt).update(jdbc, KEY, caseNo);
    }

    /** The largest extension of a unit; the reporter gets one reply. Art. 13(2). */
    void extended(String caseNo, int days) {
        RowChange.in(TABLE).set("extension_days", days).update(jdbc, KEY, caseNo);
    }

    /** Whoever listens to {@link CaseEntered} hears of it in the same transaction. */
    public void enter(String caseNo, CaseState state) {
        RowChange change = RowChange.in(TABLE).set("state", state);
        if (state.isFinal()) {
            change.set("closed_at", clock.instant());
        }
        change.update(jdbc, KEY, caseNo);
        events.publishEvent(new CaseEntered(caseNo, state));
    }

    /** Missed by the clock (Art. 17(1)) or deemed so after a second failed audit (Art. 13(3)); the first time counts. */
    public void overdue(String caseNo) {
        if (get(caseNo).overdueSince() == null) {
            RowChange.in(TABLE).set("overdue_since", clock.instant()).update(jdbc, KEY, caseNo);
        }
    }

    /** One more failed audit, of whichever unit. Art. 13(3). */
    public void auditFailed(String caseNo) {
        RowChange.in(TABLE)
                .set("audit_failures", get(caseNo).auditFailures() + 1)
                .update(jdbc, KEY, caseNo);
    }

    /** What the public will read; null where the Centre decides not to publish. Art. 11(2). */
    public void publication(String caseNo, @Nullable String title, @Nullable String reply) {
        RowChange.in(TABLE)
                .set("public_title", title)
                .set("public_reply", reply)
                .set("published_at", title == null ? null : clock.instant())
                .update(jdbc, KEY, caseNo);
    }

    /** Blanks everything a person wrote or was asked to write, and keeps codes and instants for the statistics. */
    public void forget(String caseNo) {
        RowChange.in(TABLE)
                .set("title", "(已清除)")
                .set("content", null)
                .set("demand", null)
                .set("proposed_handling", null)
                .set("public_title", null)
                .set("public_reply", null)
                .set("published_at", null)
                .set("query_code_digest", null)
                .update(jdbc, KEY, caseNo);
    }

    /** Every case whose limit is running, first due first. */
    public List<CaseFile> withRunningLimit() {
        return jdbc.sql("select * from case_file where closed_at is null and due_at is not null order by due_at")
                .query(Cases::read)
                .list();
    }

    static CaseFile read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new CaseFile(
                row.text(KEY),
                row.code("state", CaseState.class),
                row.code("channel", Channel.class),
                row.textOrNull("dialled_number"),
                row.code("kind", Kind.class),
                row.text("topic"),
                row.text("place"),
                row.codeOrNull("domain", Domain.class),
                row.codeOrNull("guiding_office", GuidingOffice.class),
                row.codeOrNull("supporting_office", GuidingOffice.class),
                row.instant("received_at"),
                row.instantOrNull("occurred_at"),
                row.text("title"),
                row.textOrNull("content"),
                row.textOrNull("demand"),
                row.textOrNull("proposed_handling"),
                row.code("ground", Ground.class),
                row.flag("willing_to_publish"),
                row.flag("written_reply_wanted"),
                row.flag("urgent"),
                row.flag("simple"),
                row.flag("confidential"),
                row.instantOrNull("superior_due_at"),
                row.codeOrNull("admissibility", Admissibility.class),
                row.textOrNull("admissibility_clause"),
                row.textOrNull("words"),
                row.textOrNull("authority"),
                row.number("unit_limit_days"),
                row.number("extension_days"),
                row.instantOrNull("due_at"),
                row.instantOrNull("overdue_since"),
                row.number("audit_failures"),
                row.textOrNull("public_title"),
                row.textOrNull("public_reply"),
                row.instantOrNull("published_at"),
                row.instantOrNull("closed_at"),
                row.textOrNull("query_code_digest"));
    }
}
