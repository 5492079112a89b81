package cn.gulangyu.hotline.calendar;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** On both databases. */
class CalendarsTest {

    private static final CalendarYear NOTICE = new CalendarYear(
            2031,
            Set.of(day("2031-10-01"), day("2031-10-02")),
            Set.of(day("2031-10-04")),
            Map.of(day("2031-10-01"), "国庆节"),
            false);

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.argumentSet(
                        "H2", new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")),
                Arguments.argumentSet("PostgreSQL", postgres.getPostgresDatabase()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void putsAYearIntoForceWithTheTransaction(DataSource database) {
        migrate(database);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        Calendars calendars = calendars(database);

        assertThat(calendars.year(2031).provisional()).isTrue();
        assertThat(calendars.year(2016).daysOff()).contains(day("2016-10-07"));

        transaction.executeWithoutResult(status -> {
            calendars.replace(NOTICE);
            assertThat(calendars.year(2031)).isEqualTo(NOTICE);
            assertThat(inAnotherThread(() -> calendars.year(2031)).provisional())
                    .isTrue();
            calendars.replace(CalendarYear.weekendsOnly(2032));
            assertThat(calendars.year(2031)).isEqualTo(NOTICE);
            status.setRollbackOnly();
        });
        assertThat(calendars.year(2031).provisional()).isTrue();

        transaction.executeWithoutResult(status -> calendars.replace(NOTICE));
        assertThat(calendars.year(2031)).isEqualTo(NOTICE);
        assertThat(calendars(database).year(2031)).isEqualTo(NOTICE);

        CalendarYear corrected = new CalendarYear(2031, Set.of(day("2031-10-01")), Set.of(), true);
        calendars.replace(corrected);
        assertThat(calendars.year(2031)).isEqualTo(corrected);

        CalendarYear shippedYear = new CalendarYear(2016, Set.of(), Set.of(), false);
        calendars.replace(shippedYear);
        assertThat(calendars(database).year(2016)).isEqualTo(shippedYear);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void triesAYearWithoutWritingIt(DataSource database) {
        migrate(database);
        Calendars calendars = calendars(database);

        assertThat(calendars.with(NOTICE).isWorkingDay(day("2031-10-01"))).isFalse();
        assertThat(calendars.current().isWorkingDay(day("2031-10-01"))).isTrue();
        assertThat(calendars(database).year(2031)).isEqualTo(CalendarYear.weekendsOnly(2031));
    }

    private static <T> T inAnotherThread(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }

    private static Calendars calendars(DataSource database) {
        Clock clock = Clock.fixed(Instant.parse("2030-12-01T02:00:00Z"), ChinaTime.ZONE);
        return new Calendars(new CalendarStore(JdbcClient.create(database), clock), ShippedCalendar.SESSIONS);
    }

    private static void migrate(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("drop table if exists calendar_day").update();
        jdbc.sql("drop table if exists calendar_year").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V020__calendar.sql")).execute(database);
    }
}
