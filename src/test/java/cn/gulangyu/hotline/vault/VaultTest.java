package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Art. 3(4) nobody learns who reported")
@Cites("3(4)")
class VaultTest {

    private static final String CASE = "GLY-2016-000001";
    private static final Identity ZHANG =
            new Identity("张三", "138 1234 5678", "Zhang.San@example.com", "鼓浪屿照相馆", "龙头路 1 号", false);

    private final MovableClock clock = MovableClock.at("2016-07-28T09:00:00+08:00");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private DatabaseSlice over(TestDatabases database) {
        return DatabaseSlice.over(database.fresh(), clock);
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingReadableInItsTables(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            slice.bean(Vault.class).store(CASE, ZHANG);

            String tables = everythingIn(slice);
            assertThat(tables).contains(CASE);
            for (String secret : List.of("张三", "1381234", "5678", "zhang", "Zhang", "照相馆", "龙头路")) {
                assertThat(tables).doesNotContain(secret);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void masksWhatItShows(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);

            assertThat(vault.masked(CASE))
                    .isEqualTo(new MaskedIdentity("张*", "138****5678", "Z***@example.com", "已保密", "已保密", false, false));
            assertThat(vault.masked("GLY-2016-000999")).isEqualTo(MaskedIdentity.none());
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordsWhoSawAnIdentityWhenAndWhatFor(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken("agent1", null, List.of()));

            assertThat(vault.reveal(CASE, "  电话回复反映人 ")).isEqualTo(ZHANG);

            assertThat(slice.jdbc()
                            .sql("select case_no, user_id, purpose from vault_reveal")
                            .query()
                            .singleRow())
                    .containsEntry("case_no", CASE)
                    .containsEntry("user_id", "agent1")
                    .containsEntry("purpose", "电话回复反映人");
            assertThat(slice.jdbc()
                            .sql("select revealed_at from vault_reveal")
                            .query(OffsetDateTime.class)
                            .single()
                            .toInstant())
                    .isEqualTo(clock.instant());
        }
    }

    @ParameterizedTest
    @EnumSource
    void revealsNothingWithoutAPurpose(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);

            for (String purpose : List.of("", " \u3000\t", "查".repeat(201), "a\0b")) {
                assertThat(refusedFields(() -> vault.reveal(CASE, purpose))).containsExactly("purpose");
            }

            assertThat(slice.jdbc()
                            .sql("select count(*) from vault_reveal")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(vault.reveal(CASE, "🙂".repeat(200))).isEqualTo(ZHANG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheRevealWithTheTransactionThatFails(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);

            assertThatThrownBy(() -> slice.transaction().executeWithoutResult(status -> {
                        vault.reveal(CASE, "核对");
                        throw new IllegalStateException("later step failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(slice.jdbc()
                            .sql("select count(*) from vault_reveal")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasesThePersonForGoodAndKeepsARecordOfIt(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);
            byte[] photo = vault.seal(CASE, "照片".getBytes(StandardCharsets.UTF_8));
            vault.reveal(CASE, "打电话给张三");

            vault.erase(CASE);
            vault.erase(CASE);

            assertThat(vault.masked(CASE)).isEqualTo(MaskedIdentity.gone());
            assertThat(vault.masked(CASE).name()).isEqualTo("已清除");
            assertThat(vault.sameReporter(ZHANG)).isEmpty();
            for (Runnable attempt : List.<Runnable>of(
                    () -> vault.reveal(CASE, "再看一次"),
                    () -> vault.open(CASE, photo),
                    () -> vault.seal(CASE, photo),
                    () -> vault.store(CASE, ZHANG))) {
                assertThat(refusal(attempt).reason()).isEqualTo(Refusal.Reason.CONFLICT);
            }
            assertThat(slice.jdbc().sql("select * from vault_identity").query().singleRow())
                    .containsEntry("wrapped_key", null)
                    .containsEntry("ciphertext", null)
                    .containsEntry("erased_by", "system");
            assertThat(slice.jdbc().sql("select * from vault_reveal").query().singleRow())
                    .containsEntry("user_id", "system")
                    .containsEntry("purpose", null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasesACaseItNeverHeardOf(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);

            vault.erase(CASE);

            assertThat(vault.masked(CASE).erased()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void recognisesAReporterHoweverTheNumberIsWritten(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);
            vault.store("GLY-2016-000002", new Identity(null, "+86 138-1234-5678", null, null, null, true));
            vault.store("GLY-2016-000003", new Identity("李四", null, " zhang.SAN@EXAMPLE.com", null, null, false));
            vault.store("GLY-2016-000004", new Identity("李四", "13812345679", null, null, null, false));

            assertThat(vault.sameReporter(new Identity(null, "13812345678", null, null, null, false)))
                    .containsExactlyInAnyOrder(CASE, "GLY-2016-000002");
            assertThat(vault.sameReporter(ZHANG)).containsExactlyInAnyOrder(CASE, "GLY-2016-000002", "GLY-2016-000003");
            assertThat(vault.sameReporter(Identity.anonymous())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesACorrectedIdentity(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);
            Identity corrected = new Identity("张叁", "2066821", null, null, null, true);

            vault.store(CASE, corrected);

            assertThat(vault.reveal(CASE, "核对")).isEqualTo(corrected);
            assertThat(vault.sameReporter(ZHANG)).isEmpty();
            assertThat(vault.sameReporter(corrected)).containsExactly(CASE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnyTextAsItWasGiven(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            Identity strange = new Identity(
                    "𠮷田<script>alert(1)</script>🙂",
                    null,
                    "𠮷@例子.中国",
                    "'; drop table vault_identity; --",
                    "${7*7}",
                    false);

            vault.store(CASE, strange);

            assertThat(vault.reveal(CASE, "核对")).isEqualTo(strange);
            assertThat(vault.masked(CASE).name()).isEqualTo("𠮷*");
            assertThat(vault.masked(CASE).email()).isEqualTo("***@例子.中国");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesMalformedFieldsAllAtOnce(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            Identity malformed = new Identity("名".repeat(101), "打不通", "nobody", "厂".repeat(201), "a\nb", false);

            assertThat(refusedFields(() -> vault.store(CASE, malformed)))
                    .containsExactlyInAnyOrder(
                            "reporter.name",
                            "reporter.phone",
                            "reporter.email",
                            "reporter.employer",
                            "reporter.address");
            assertThat(vault.masked(CASE)).isEqualTo(MaskedIdentity.none());
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensNothingUnderAnotherCase(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);
            vault.store(CASE, ZHANG);
            vault.store("GLY-2016-000002", Identity.anonymous());
            byte[] sealed = vault.seal(CASE, new byte[] {1, 2, 3});

            assertThat(vault.open(CASE, sealed)).containsExactly(1, 2, 3);
            assertThatThrownBy(() -> vault.open("GLY-2016-000002", sealed)).isInstanceOf(IllegalStateException.class);

            // Even the database's owner can't move an identity, with its key, to a case they may see.
            slice.jdbc()
                    .sql("update vault_identity set (wrapped_key, ciphertext) = (select wrapped_key, ciphertext"
                            + " from vault_identity where case_no = ?) where case_no = ?")
                    .params(CASE, "GLY-2016-000002")
                    .update();
            assertThatThrownBy(() -> vault.reveal("GLY-2016-000002", "偷看")).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealsFilesOfACaseWithoutAReporter(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            Vault vault = slice.bean(Vault.class);

            byte[] sealed = vault.seal(CASE, new byte[0]);

            assertThat(vault.open(CASE, sealed)).isEmpty();
            assertThat(refusal(() -> vault.reveal(CASE, "核对")).reason()).isEqualTo(Refusal.Reason.NOT_FOUND);
            vault.store(CASE, ZHANG);
            assertThat(vault.open(CASE, sealed)).isEmpty();
        }
    }

    private static String everythingIn(DatabaseSlice slice) {
        StringBuilder text = new StringBuilder();
        for (String table : List.of("vault_master", "vault_identity", "vault_fingerprint", "vault_reveal")) {
            for (Map<String, Object> row :
                    slice.jdbc().sql("select * from " + table).query().listOfRows()) {
                row.values().stream()
                        .filter(Objects::nonNull)
                        .map(value -> value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16)
                                : value.toString())
                        .forEach(text::append);
            }
        }
        return text.toString();
    }

    private static Refusal refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run);
    }

    private static List<String> refusedFields(Runnable attempt) {
        return refusal(attempt).fields().stream().map(FieldProblem::field).toList();
    }
}
