package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.regulation.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The Centre's own replies; each counts as a reply like a unit's. Art. 12. */
@Repository
public class CentreReplyRows {

    private static final String TABLE = "centre_reply";

    private final JdbcClient jdbc;

    CentreReplyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CentreReply reply) {
        RowChange.in(TABLE)
                .set("id", UUID.randomUUID().toString())
                .set("case_no", reply.caseNo())
                .set("route", reply.route())
                .set("means", reply.means())
                .set("replied_at", reply.repliedAt())
                .set("reply_text", reply.text())
                .set("replied_by", reply.repliedBy())
                .insert(jdbc);
    }

    /** The Centre's newest reply to the case, if it gave one. */
    public Optional<CentreReply> latest(String caseNo) {
        return jdbc
                .sql("select * from centre_reply where case_no = ? order by replied_at desc, id")
                .param(caseNo)
                .query(CentreReplyRows::read)
                .list()
                .stream()
                .findFirst();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update centre_reply set reply_text = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static CentreReply read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new CentreReply(
                row.text("case_no"),
                row.codeOrNull("route", Route.class),
                row.code("means", ReplyMeans.class),
                row.instant("replied_at"),
                row.textOrNull("reply_text"),
                row.text("replied_by"));
    }
}
