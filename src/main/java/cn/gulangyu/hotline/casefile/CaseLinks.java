package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which report belongs to which earlier matter; a report belongs to one at most. Art. 9. */
@Repository
public class CaseLinks {

    private static final String TABLE = "case_link";
    private static final String KEY = "case_no";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String caseNo, String otherCaseNo, LinkKind kind) {
        RowChange.in(TABLE)
                .set(KEY, caseNo)
                .set("other_case_no", otherCaseNo)
                .set("kind", kind)
                .set("linked_by", Caller.current().userId())
                .set("linked_at", clock.instant())
                .insert(jdbc);
    }

    /** The matter that the report belongs to. */
    public Optional<CaseLink> of(String caseNo) {
        return jdbc.sql("select * from case_link where case_no = ?")
                .param(caseNo)
                .query(CaseLinks::read)
                .optional();
    }

    /** The reports that belong to the matter, the oldest first. */
    public List<CaseLink> to(String caseNo) {
        return jdbc.sql("select * from case_link where other_case_no = ? order by linked_at, case_no")
                .param(caseNo)
                .query(CaseLinks::read)
                .list();
    }

    /** The report stands by itself again. */
    public void separated(String caseNo) {
        RowChange.in(TABLE).set("kind", LinkKind.SEPARATED).update(jdbc, KEY, caseNo);
    }

    private static CaseLink read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new CaseLink(
                row.text(KEY), row.text("other_case_no"), row.code("kind", LinkKind.class), row.instant("linked_at"));
    }
}
