package cn.gulangyu.hotline.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The backlog: open cases, with the units that have to finish them. */
@Repository
class OpenRows {

    private static final String INSERT =
            "insert into statistics_open (case_no, unit_id, leads, office, domain, channel, topic, place, received_at, due_at,"
                    + " unanswered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OpenRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Puts those cases' rows right, and takes out the rows of cases that have ended. */
    void replace(Collection<String> caseNumbers, List<CaseRow> files) {
        jdbc.sql("delete from statistics_open where case_no in (:numbers)")
                .param("numbers", caseNumbers)
                .update();
        List<Object[]> rows = new ArrayList<>();
        files.stream().filter(file -> file.closedAt() == null).forEach(file -> rows.addAll(rows(file)));
        batches.batchUpdate(INSERT, rows);
    }

    private static List<Object[]> rows(CaseRow file) {
        Map<String, CaseRow.HandOver> newest = new LinkedHashMap<>();
        file.handOvers().forEach(handOver -> newest.put(handOver.unitId(), handOver));
        String lead = file.leadUnit();
        List<Object[]> rows = new ArrayList<>();
        newest.forEach((unitId, handOver) -> {
            if (!handOver.withdrawn() && (unitId.equals(lead) || !handOver.auditPassed())) {
                rows.add(row(file, unitId, unitId.equals(lead), handOver.dueAt(), handOver.finishedAt() == null));
            }
        });
        if (lead.isEmpty()) {
            rows.add(row(file, "", true, file.dueAt(), file.centreReplies().isEmpty()));
        }
        return rows;
    }

    private static Object[] row(
            CaseRow file, String unitId, boolean leads, @Nullable Instant dueAt, boolean unanswered) {
        return new @Nullable Object[] {
            file.caseNo(),
            unitId,
            leads,
            file.office(),
            file.domain(),
            file.channel(),
            file.topic(),
            file.place(),
            file.receivedAt().atOffset(ZoneOffset.UTC),
            dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC),
            unanswered
        };
    }
}
