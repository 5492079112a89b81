package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.workflow.CaseVariables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finished activities in the engine's own tables, each with its task, its process instance and its case. Its queries would
 * ask for each of these apart. The engine's columns carry no zone; the product runs in Asia/Shanghai.
 */
@Repository
class EngineHistory implements FinishedActivities {

    private static final String UNCOUNTED = """
            select a.ID_, d.KEY_, d.VERSION_, a.ACT_ID_, a.ACT_TYPE_, a.PROC_INST_ID_, a.START_TIME_, a.END_TIME_,
                coalesce(p.BUSINESS_KEY_, '') as case_no,
                coalesce((select max(v.TEXT_) from ACT_HI_VARINST v where v.PROC_INST_ID_ = a.PROC_INST_ID_
                    and v.NAME_ = :unit and v.EXECUTION_ID_ = a.PROC_INST_ID_ and v.STATE_ = 'CREATED'), '') as unit_id,
                coalesce(c.domain, '') as domain, coalesce(c.channel, '') as channel, t.DUE_DATE_,
                (select min(o.TIMESTAMP_) from ACT_HI_OP_LOG o where o.TASK_ID_ = a.TASK_ID_
                    and o.OPERATION_TYPE_ in ('Claim', 'Assign')) as taken_at
            from ACT_HI_ACTINST a
                join ACT_RE_PROCDEF d on d.ID_ = a.PROC_DEF_ID_
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                left join ACT_HI_TASKINST t on t.ID_ = a.TASK_ID_
                left join case_file c on c.case_no = p.BUSINESS_KEY_
            where a.END_TIME_ >= :from and a.ACT_TYPE_ <> 'multiInstanceBody'
                and not exists (select 1 from heat_visit h where h.activity_instance_id = a.ID_)
            order by a.END_TIME_, a.ID_
            limit :limit""";

    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Visit> uncounted(Instant from, int limit) {
        return jdbc.sql(UNCOUNTED)
                .param("unit", CaseVariables.UNIT_ID.name())
                .param("from", ChinaTime.local(from))
                .param("limit", limit)
                .query(EngineHistory::read)
                .list();
    }

    private static Visit read(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getString("ID_"),
                row.getString("KEY_"),
                row.getInt("VERSION_"),
                row.getString("ACT_ID_"),
                row.getString("ACT_TYPE_"),
                row.getString("PROC_INST_ID_"),
                row.getString("case_no"),
                row.getString("unit_id"),
                row.getString("domain"),
                row.getString("channel"),
                at(row, "START_TIME_"),
                at(row, "END_TIME_"),
                atOrNull(row, "DUE_DATE_"),
                atOrNull(row, "taken_at"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        Instant at = atOrNull(row, column);
        if (at == null) {
            throw new IllegalStateException("column is null: " + column);
        }
        return at;
    }

    private static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.atZone(ChinaTime.ZONE).toInstant();
    }
}
