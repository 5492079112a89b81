package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.Row;
import cn.gulangyu.hotline.casefile.RowChange;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Evaluation;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of supervisions. While one is open, its case, unit and trigger are unique. */
@Repository
class SupervisionRows {

    private static final String TABLE = "supervision";
    private static final int LISTED = 500;

    private final JdbcClient jdbc;

    SupervisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Supervision opened) {
        RowChange.in(TABLE)
                .set("id", opened.id())
                .set("number", opened.number())
                .set("case_no", opened.caseNo())
                .set("unit_id", opened.unitId())
                .set("guiding_office", opened.guidingOffice())
                .set("trigger_code", opened.trigger())
                .set("open_key", openKey(opened.caseNo(), opened.unitId(), opened.trigger()))
                .set("mode_code", opened.mode())
                .set("clause", opened.clause().id())
                .set("reason", opened.reason())
                .set("opened_by", opened.openedBy())
                .set("opened_at", opened.openedAt())
                .set("result", opened.result())
                .insert(jdbc);
    }

    void change(Supervision supervision, RowChange change) {
        change.update(jdbc, "id", supervision.id());
    }

    static RowChange change() {
        return RowChange.in(TABLE);
    }

    Supervision get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("没有这项督办，或您无权查看"));
    }

    Optional<Supervision> find(String id) {
        return jdbc.sql("select * from supervision where id = ?")
                .param(id)
                .query(SupervisionRows::read)
                .optional();
    }

    boolean isOpen(String caseNo, String unitId, SupervisionTrigger trigger) {
        return jdbc.sql("select count(*) from supervision where open_key = ?")
                        .param(openKey(caseNo, unitId, trigger))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How often the unit was supervised for a failing since then, in whichever case. */
    int countSince(String unitId, Instant since) {
        return jdbc.sql("select count(*) from supervision where unit_id = ? and opened_at >= ? and trigger_code <> ?")
                .params(unitId, since.atOffset(ZoneOffset.UTC), SupervisionTrigger.TIMELY.name())
                .query(Integer.class)
                .single();
    }

    /** The open ones first, then the closed ones, the newest first; at most 500. */
    List<Supervision> all() {
        return jdbc.sql("select * from supervision order by case when closed_at is null then 0 else 1 end,"
                        + " opened_at desc, number desc fetch first " + LISTED + " rows only")
                .query(SupervisionRows::read)
                .list();
    }

    List<Supervision> ofCase(String caseNo) {
        return jdbc.sql("select * from supervision where case_no = ? order by opened_at, number")
                .param(caseNo)
                .query(SupervisionRows::read)
                .list();
    }

    /** Blanks the reasons that people gave. */
    void forget(String caseNo) {
        jdbc.sql("update supervision set reason = null where case_no = ?")
                .param(caseNo)
                .update();
    }

    private static String openKey(String caseNo, String unitId, SupervisionTrigger trigger) {
        return caseNo + " " + unitId + " " + trigger.name();
    }

    private static Supervision read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Supervision(
                row.text("id"),
                row.text("number"),
                row.text("case_no"),
                row.text("unit_id"),
                row.codeOrNull("guiding_office", GuidingOffice.class),
                row.code("trigger_code", SupervisionTrigger.class),
                row.codeOrNull("rung", Rung.class),
                row.codeOrNull("mode_code", SupervisionMode.class),
                Clause.of(row.text("clause")),
                row.textOrNull("reason"),
                row.text("opened_by"),
                row.instant("opened_at"),
                row.instantOrNull("due_at"),
                row.instantOrNull("answered_at"),
                row.codeOrNull("evaluation", Evaluation.class),
                row.codeOrNull("result", SupervisionResult.class),
                row.flagOrNull("approved"),
                row.instantOrNull("closed_at"));
    }
}
