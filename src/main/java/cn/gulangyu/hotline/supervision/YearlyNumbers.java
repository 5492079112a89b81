package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the numbers of supervisions and notices, from one in every year and without a gap, as offices number their
 * papers: the row is locked until the caller's transaction ends. To be asked after the case's journal was written to, so
 * that two transactions never wait for each other.
 */
@Component
class YearlyNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    YearlyNumbers(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The next number of this year, put into the pattern with the year before it. */
    String next(String series, String pattern) {
        int year = ChinaTime.date(clock.instant()).getYear();
        Integer number = advance(series, year);
        if (number == null) {
            begin(series, year);
            number = advance(series, year);
        }
        if (number == null) {
            throw new IllegalStateException("no number for " + series + " " + year);
        }
        return pattern.formatted(year, number);
    }

    private @Nullable Integer advance(String series, int year) {
        int rows = jdbc.sql(
                        "update yearly_number set last_number = last_number + 1 where series = ? and number_year = ?")
                .params(series, year)
                .update();
        return rows == 0
                ? null
                : jdbc.sql("select last_number from yearly_number where series = ? and number_year = ?")
                        .params(series, year)
                        .query(Integer.class)
                        .single();
    }

    /** Once a year, in a transaction of its own, so that a second server that begins it too only waits. */
    private void begin(String series, int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into yearly_number (series, number_year, last_number) values (?, ?, 0)")
                            .params(series, year)
                            .update());
        } catch (DuplicateKeyException e) {
            // somebody else was first, which is just as good
        }
    }
}
