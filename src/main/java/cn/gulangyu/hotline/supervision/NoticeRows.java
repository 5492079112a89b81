package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.Row;
import cn.gulangyu.hotline.casefile.RowChange;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notices: the facts from which each is rendered. */
@Repository
class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Notice notice) {
        RowChange.in("notice")
                .set("number", notice.number())
                .set("kind", notice.kind())
                .set("supervision_id", notice.supervisionId())
                .set("case_no", notice.caseNo())
                .set("unit_id", notice.unitId())
                .set("unit_name", notice.unitName())
                .set("trigger_code", notice.trigger())
                .set("rung", notice.rung())
                .set("mode_code", notice.mode())
                .set("clause", notice.clause().id())
                .set("issued_at", notice.issuedAt())
                .set("due_at", notice.dueAt())
                .set("words", notice.words())
                .insert(jdbc);
    }

    Optional<Notice> find(String number) {
        return jdbc.sql("select * from notice where number = ?")
                .param(number)
                .query(NoticeRows::read)
                .optional();
    }

    List<Notice> of(String supervisionId) {
        return jdbc.sql("select * from notice where supervision_id = ? order by issued_at, number")
                .param(supervisionId)
                .query(NoticeRows::read)
                .list();
    }

    /** Blanks what a notice may quote of the matter; the notice itself stays. */
    void forget(String caseNo) {
        jdbc.sql("update notice set words = null where case_no = ?")
                .param(caseNo)
                .update();
    }

    private static Notice read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Notice(
                row.text("number"),
                row.code("kind", NoticeKind.class),
                row.text("supervision_id"),
                row.text("case_no"),
                row.text("unit_id"),
                row.text("unit_name"),
                row.code("trigger_code", SupervisionTrigger.class),
                row.codeOrNull("rung", Rung.class),
                row.codeOrNull("mode_code", SupervisionMode.class),
                Clause.of(row.text("clause")),
                row.instant("issued_at"),
                row.instantOrNull("due_at"),
                row.textOrNull("words"));
    }
}
