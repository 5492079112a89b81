package cn.gulangyu.hotline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox keeps, without a mail server and with several who would send. */
@Cites("3(2)")
class OutboxTest {

    private static final String CASE = "GLY-2026-000001";
    private static final Duration RETRY = Duration.ofMinutes(2);

    private final MovableClock clock = MovableClock.at("2026-11-25T09:00:00+08:00");

    @Configuration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        MailSettings mailSettings() {
            return new MailSettings("from@example.invalid", "", "https://hotline.example/", RETRY, Duration.ofDays(3));
        }
    }

    private DatabaseSlice slice(TestDatabases database) {
        return DatabaseSlice.over(
                database.fresh(), clock, Settings.class, Outbox.class, OutboxRows.class, MailRun.class);
    }

    private static List<String> states(DatabaseSlice slice) {
        return slice.jdbc()
                .sql("select state from mail_outbox order by id")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource
    void recordsOnlyWhereThereIsNoMailServer(TestDatabases database) {
        try (DatabaseSlice slice = slice(database)) {
            slice.bean(Outbox.class).add(MailKind.DELIVERED, CASE, "unit@example.invalid");
            slice.bean(Outbox.class).addForCentre(MailKind.DUTY_CALL, CASE);

            slice.bean(MailRun.class).run();

            assertThat(states(slice)).containsExactly("RECORDED");
            assertThat(slice.bean(OutboxRows.class).due(clock.instant())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsWhatItsTransactionTakesBack(TestDatabases database) {
        try (DatabaseSlice slice = slice(database)) {
            assertThatThrownBy(() -> slice.transaction().executeWithoutResult(status -> {
                        slice.bean(Outbox.class).add(MailKind.DELIVERED, CASE, "unit@example.invalid");
                        throw new IllegalStateException("taken back");
                    }))
                    .hasMessage("taken back");

            assertThat(states(slice)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAMailToOneSenderAtATime(TestDatabases database) {
        try (DatabaseSlice slice = slice(database)) {
            slice.bean(Outbox.class).add(MailKind.DELIVERED, CASE, "unit@example.invalid");
            slice.jdbc().sql("update mail_outbox set state = 'WAITING'").update();
            OutboxRows rows = slice.bean(OutboxRows.class);
            Instant now = clock.instant();
            OutboxRows.Waiting mail = rows.due(now).get(0);

            assertThat(rows.claim(mail, now, now.plus(RETRY))).isTrue();
            assertThat(rows.claim(mail, now, now.plus(RETRY))).isFalse();
            assertThat(rows.due(now)).isEmpty();

            Instant later = now.plus(RETRY);
            assertThat(rows.claim(rows.due(later).get(0), later, later.plus(RETRY)))
                    .as("whoever died with it leaves it to be tried again")
                    .isTrue();
        }
    }
}
