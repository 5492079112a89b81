package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gulangyu.hotline.TestDatabases;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CaseNumbersTest {

    private static final int THREADS = 16;
    private static final int PER_THREAD = 60;

    @ParameterizedTest
    @EnumSource
    void givesNoNumberTwiceToTwoServersWithTwoConnectionsEach(TestDatabases database) throws Exception {
        var shared = database.fresh();
        try (HikariDataSource onePool = pool(shared);
                HikariDataSource otherPool = pool(shared)) {
            List<CaseNumbers> servers = List.of(numbers(onePool), numbers(otherPool));

            List<String> given = together(servers);

            assertThat(given).hasSize(THREADS * PER_THREAD).doesNotHaveDuplicates();
            assertThat(given).allMatch(number -> number.matches("GLY-2026-\\d{6}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToBeAskedInsideATransaction(TestDatabases database) {
        try (HikariDataSource pool = pool(database.fresh())) {
            CaseNumbers numbers = numbers(pool);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));

            assertThatIllegalStateException().isThrownBy(() -> transaction.execute(status -> numbers.next(2026)));
        }
    }

    private static List<String> together(List<CaseNumbers> servers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> callers = new ArrayList<>();
            for (int caller = 0; caller < THREADS; caller++) {
                CaseNumbers numbers = servers.get(caller % servers.size());
                callers.add(() -> {
                    List<String> given = new ArrayList<>();
                    for (int number = 0; number < PER_THREAD; number++) {
                        given.add(numbers.next(2026));
                    }
                    return given;
                });
            }
            List<String> all = new ArrayList<>();
            for (Future<List<String>> given : threads.invokeAll(callers)) {
                all.addAll(given.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static CaseNumbers numbers(HikariDataSource pool) {
        return new CaseNumbers(JdbcClient.create(pool), new JdbcTransactionManager(pool));
    }

    private static HikariDataSource pool(javax.sql.DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }
}
