package cn.gulangyu.hotline.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the codes and instants of cases, many at a time. */
@Repository
class RawCases {

    private final JdbcClient jdbc;

    RawCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseRow> read(Collection<String> caseNumbers) {
        Map<String, List<CaseRow.HandOver>> handOvers = handOvers(caseNumbers);
        Map<String, List<Instant>> replies = centreReplies(caseNumbers);
        return jdbc.sql("""
                        select case_no, state, channel, topic, place, domain, guiding_office, admissibility, report_count,
                               received_at, due_at, closed_at, overdue_since
                          from case_file where case_no in (:numbers)""")
                .param("numbers", caseNumbers)
                .query((columns, index) -> file(columns, handOvers, replies))
                .list();
    }

    private Map<String, List<CaseRow.HandOver>> handOvers(Collection<String> caseNumbers) {
        Map<String, List<CaseRow.HandOver>> found = new HashMap<>();
        jdbc.sql("""
                        select case_no, unit_id, rework, share, return_accepted, delivered_at, due_at, return_asked_at,
                               replied_at, filed_at, overdue_since, audited_at, audit_passed
                          from case_part where case_no in (:numbers) order by case_no, hand_over""")
                .param("numbers", caseNumbers)
                .query((columns, index) -> {
                    Objects.requireNonNull(
                                    found.computeIfAbsent(columns.getString("case_no"), absent -> new ArrayList<>()))
                            .add(handOver(columns));
                    return 1;
                })
                .list();
        return found;
    }

    private Map<String, List<Instant>> centreReplies(Collection<String> caseNumbers) {
        Map<String, List<Instant>> found = new HashMap<>();
        jdbc.sql("select case_no, replied_at from centre_reply where case_no in (:numbers) order by replied_at")
                .param("numbers", caseNumbers)
                .query((columns, index) -> Objects.requireNonNull(
                                found.computeIfAbsent(columns.getString("case_no"), absent -> new ArrayList<>()))
                        .add(present(instant(columns, "replied_at"))))
                .list();
        return found;
    }

    private static CaseRow file(
            ResultSet columns, Map<String, List<CaseRow.HandOver>> handOvers, Map<String, List<Instant>> replies)
            throws SQLException {
        String caseNo = columns.getString("case_no");
        return new CaseRow(
                caseNo,
                columns.getString("state").equals("ARCHIVED"),
                columns.getString("channel"),
                columns.getString("topic"),
                columns.getString("place"),
                code(columns.getString("domain")),
                code(columns.getString("guiding_office")),
                code(columns.getString("admissibility")),
                columns.getInt("report_count"),
                present(instant(columns, "received_at")),
                instant(columns, "due_at"),
                instant(columns, "closed_at"),
                instant(columns, "overdue_since"),
                replies.getOrDefault(caseNo, List.of()),
                handOvers.getOrDefault(caseNo, List.of()));
    }

    private static CaseRow.HandOver handOver(ResultSet columns) throws SQLException {
        boolean auditPassed = columns.getBoolean("audit_passed");
        boolean auditFailed = !columns.wasNull() && !auditPassed;
        return new CaseRow.HandOver(
                columns.getString("unit_id"),
                columns.getBoolean("rework"),
                columns.getBoolean("share"),
                columns.getBoolean("return_accepted"),
                present(instant(columns, "delivered_at")),
                present(instant(columns, "due_at")),
                instant(columns, "return_asked_at"),
                instant(columns, "replied_at"),
                instant(columns, "filed_at"),
                instant(columns, "overdue_since"),
                instant(columns, "audited_at"),
                auditFailed);
    }

    static @Nullable Instant instant(ResultSet columns, String column) throws SQLException {
        OffsetDateTime at = columns.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant present(@Nullable Instant at) {
        return Objects.requireNonNull(at);
    }

    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }
}
