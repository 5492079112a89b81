package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Units that may read a case without handling it, while they are invited to confer on it. Afterwards they may not, unless
 * it has been handed over to them. Art. 3(4), 10(2)3.
 */
@Repository
@Cites({"3(4)", "10(2)3"})
public class Guests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Guests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void admit(String caseNo, Collection<String> unitIds) {
        for (String unitId : unitIds) {
            RowChange.in("case_guest")
                    .set("id", UUID.randomUUID().toString())
                    .set("case_no", caseNo)
                    .set("unit_id", unitId)
                    .set("admitted_at", clock.instant())
                    .insert(jdbc);
        }
    }

    /** Shuts the case to every guest. */
    public void dismiss(String caseNo) {
        jdbc.sql("update case_guest set dismissed_at = ? where case_no = ? and dismissed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), caseNo)
                .update();
    }

    /** Whether the caller's unit may read the case as a guest now. */
    boolean includes(Caller caller, String caseNo) {
        return !caller.unitIds().isEmpty()
                && jdbc.sql("select count(*) from case_guest"
                                        + " where case_no = :case and unit_id in (:units) and dismissed_at is null")
                                .param("case", caseNo)
                                .param("units", caller.unitIds())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
