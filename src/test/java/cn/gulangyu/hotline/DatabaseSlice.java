package cn.gulangyu.hotline;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault and a few named beans over one database, with transactions but without engine and web. Starts in well under a
 * second.
 */
public final class DatabaseSlice implements AutoCloseable {

    /** A master key of no value. */
    public static final String MASTER_KEY = "c3VubGlnaHQtcm9jay1zdW5saWdodC1yb2NrLTIwMTY=";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private DatabaseSlice() {}

    public static DatabaseSlice over(DataSource dataSource, Clock clock, Class<?>... beans) {
        DatabaseSlice slice = new DatabaseSlice();
        AnnotationConfigApplicationContext context = slice.context;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("hotline.vault.master-key", MASTER_KEY)));
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(Clock.class, () -> clock);
        context.register(Transactions.class);
        if (beans.length > 0) {
            context.register(beans);
        }
        context.scan("cn.gulangyu.hotline.vault");
        context.refresh();
        return slice;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** For looking into tables and tampering with them. */
    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }
    }
}
