package cn.gulangyu.hotline.casefile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out case numbers, {@code GLY-2026-000123}. A block of numbers is taken in a transaction of its own, so that
 * registrations never wait for one another; a restart leaves a gap. To be asked before a transaction begins: asked
 * inside one, it would want a second connection while its caller holds the first.
 */
@Component
class CaseNumbers {

    private static final int BLOCK = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Map<Integer, Block> blocks = new HashMap<>();

    CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Block(int next, int last) {}

    /** The next number of that year; refuses the millionth with an {@link IllegalStateException}. */
    synchronized String next(int year) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a case number is asked for inside a transaction");
        }
        Block block = blocks.get(year);
        if (block == null || block.next() > block.last()) {
            int last = takeBlock(year);
            block = new Block(last - BLOCK + 1, last);
        }
        blocks.put(year, new Block(block.next() + 1, block.last()));
        if (block.next() > 999_999) {
            throw new IllegalStateException("case numbers of " + year + " are used up");
        }
        return "GLY-%d-%06d".formatted(year, block.next());
    }

    private int takeBlock(int year) {
        Integer last = ownTransaction.execute(status -> advance(year));
        if (last == null) {
            begin(year);
            last = ownTransaction.execute(status -> advance(year));
        }
        if (last == null) {
            throw new IllegalStateException("no case number for " + year);
        }
        return last;
    }

    private void begin(int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into case_number (case_year, last_number) values (?, 0)")
                            .params(year)
                            .update());
        } catch (DuplicateKeyException e) {
            // another server began the year first, which is just as good
        }
    }

    private @Nullable Integer advance(int year) {
        int rows = jdbc.sql("update case_number set last_number = last_number + ? where case_year = ?")
                .params(BLOCK, year)
                .update();
        return rows == 0
                ? null
                : jdbc.sql("select last_number from case_number where case_year = ?")
                        .params(year)
                        .query(Integer.class)
                        .single();
    }
}
