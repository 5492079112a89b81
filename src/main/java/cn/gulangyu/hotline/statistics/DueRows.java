package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.casefile.StepTaken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases that wait to be counted. A step of a case adds one row in its own transaction, so that none is forgotten and
 * none waits for another: the sums themselves are touched only by {@link Aggregation}.
 */
@Component
class DueRows {

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row to count that case; added later than what the row's transaction changed can be seen. */
    record Due(long id, String caseNo) {}

    @EventListener
    void on(StepTaken step) {
        if (isFirstOfTransaction(step.caseNo())) {
            jdbc.sql("insert into statistics_due (case_no) values (?)")
                    .param(step.caseNo())
                    .update();
        }
    }

    List<Due> first(int atMost) {
        return jdbc.sql("select id, case_no from statistics_due order by id limit ?")
                .param(atMost)
                .query((columns, index) -> new Due(columns.getLong("id"), columns.getString("case_no")))
                .list();
    }

    void remove(List<Due> counted) {
        jdbc.sql("delete from statistics_due where id in (:ids)")
                .param("ids", counted.stream().map(Due::id).toList())
                .update();
    }

    /** How many rows wait, at most that many. */
    int waiting(int atMost) {
        return jdbc.sql("select count(*) from (select id from statistics_due limit ?) waiting")
                .param(atMost)
                .query(Integer.class)
                .single();
    }

    private boolean isFirstOfTransaction(String caseNo) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Noted noted) {
            return noted.caseNumbers().add(caseNo);
        }
        TransactionSynchronizationManager.bindResource(this, new Noted(new HashSet<>(Set.of(caseNo))));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                // A transaction within this one has steps of its own, which this one's rows don't cover.
                held = (Noted) TransactionSynchronizationManager.unbindResource(DueRows.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(DueRows.this, held);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(DueRows.this);
            }

            private Noted held = new Noted(new HashSet<>());
        });
        return true;
    }

    private record Noted(Set<String> caseNumbers) {}
}
