package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Records that a rung came to nothing, and that a supervision is over. Art. 16, 18. */
@Component
public class Endings {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final Clock clock;

    Endings(SupervisionRows rows, SupervisionLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** The unit did not answer in time, or its answer was not enough; the diagram goes on to the next rung. */
    public void fruitless(String supervisionId, Rung rung) {
        log.append(
                rows.get(supervisionId),
                JournalEvent.SUPERVISION_FRUITLESS,
                Clause.of("18"),
                Said.code(rung.name(), null));
    }

    /** From here on the unit may be supervised in the same case for the same reason again. */
    public void close(String supervisionId) {
        Supervision supervision = rows.get(supervisionId);
        rows.change(
                supervision,
                SupervisionRows.change()
                        .set("closed_at", clock.instant())
                        .set("due_at", null)
                        .set("open_key", null));
        log.append(supervision, JournalEvent.SUPERVISION_CLOSED, Clause.of("16"), Said.NOTHING);
    }
}
