package cn.gulangyu.hotline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The databases that the product must run on, for {@code @ParameterizedTest @EnumSource}. Each call of {@link #fresh} gives
 * a database of its own with every migration done and nobody else's rows in it.
 */
public enum TestDatabases {
    /** In memory, under a name used once. */
    H2 {
        @Override
        public DataSource fresh() {
            DataSource dataSource = new DriverManagerDataSource(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");
            migrate(dataSource);
            return dataSource;
        }
    },
    /** A real server, one for all tests of a JVM, started by the first that needs it. */
    POSTGRESQL {
        @Override
        public DataSource fresh() {
            return Server.RUNNING.copyOfTemplate();
        }
    };

    private static final List<Runnable> BEFORE_SERVER_STOPS = new CopyOnWriteArrayList<>();

    public abstract DataSource fresh();

    /** Whoever holds connections until the end lets go of them then. */
    static void beforeServerStops(Runnable letGo) {
        BEFORE_SERVER_STOPS.add(letGo);
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static final class Server {

        private static final Server RUNNING = new Server();
        private static final String TEMPLATE = "migrated";

        private final AtomicInteger copies = new AtomicInteger();
        private final EmbeddedPostgres postgres;

        private Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        // Rows need not outlive the test.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            run("create database " + TEMPLATE);
            migrate(postgres.getDatabase("postgres", TEMPLATE));
        }

        /** After its users: a connection pool that finds its server gone waits for it to come back. */
        private void stop() {
            BEFORE_SERVER_STOPS.forEach(Runnable::run);
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        DataSource copyOfTemplate() {
            String name = "test_" + copies.incrementAndGet();
            run("create database " + name + " template " + TEMPLATE);
            return postgres.getDatabase("postgres", name);
        }

        private void run(String sql) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
