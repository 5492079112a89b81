package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;

@DisplayName("Art. 3(4) the master key")
@Cites("3(4)")
class MasterKeyTest {

    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void isMadeOnceForTheDemoAndReadableByItsOwnerOnly(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("new/vault.key");
        StandardEnvironment demo = environment(Map.of("hotline.vault.key-file", file.toString()), "demo");

        Seals one = new Seals(VaultConfiguration.masterKey(demo));
        String written = Files.readString(file);
        Seals two = new Seals(VaultConfiguration.masterKey(demo));

        assertThat(Base64.getDecoder().decode(written.strip())).hasSize(32);
        assertThat(Files.readString(file)).isEqualTo(written);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(one.mac(new byte[] {1})).isEqualTo(two.mac(new byte[] {1})).hasSize(32);
    }

    @Test
    void mustBeGivenOutsideTheDemo() {
        assertThatThrownBy(() -> VaultConfiguration.masterKey(environment(Map.of(), "production")))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("主密钥")
                .hasMessageContaining("hotline.vault.master-key is not set");
        assertThatThrownBy(() -> VaultConfiguration.masterKey(
                        environment(Map.of("hotline.vault.master-key", "  "), "production")))
                .isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void isNoFileOfTheDemoInProduction(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("vault.key"), OTHER_KEY);

        assertThatThrownBy(() -> VaultConfiguration.masterKey(
                        environment(Map.of("hotline.vault.key-file", file.toString()), "production")))
                .isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void isRefusedWithoutBeingRepeatedWhereMalformed() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);

        for (String key : List.of("not-base64!", tooShort)) {
            assertThatThrownBy(() -> VaultConfiguration.masterKey(
                            environment(Map.of("hotline.vault.master-key", key), "production")))
                    .isInstanceOf(MasterKeyRefused.class)
                    .hasMessageContaining("无效")
                    .hasMessageNotContaining(key);
        }
        assertThatThrownBy(() -> MasterKey.ofBase64(tooShort, "here")).hasMessageContaining("16 字节");
    }

    @Test
    void saysWhyTheStartIsRefusedWithoutAStackTrace() {
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(getClass())));
        Throwable failure = new IllegalStateException("bean cannot be made", MasterKeyRefused.missing());

        List<FailureAnalysis> analyses = analyzers.stream()
                .filter(MasterKeyFailureAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(failure))
                .toList();

        assertThat(analyses).hasSize(1);
        assertThat(analyses.get(0).getDescription()).contains("未设置主密钥").contains("No master key");
        assertThat(analyses.get(0).getAction()).contains("openssl rand -base64 32");
    }

    @Test
    void makesOneSecretForEachUse() {
        MasterKey key = MasterKey.ofBase64(OTHER_KEY, "test");

        Seals seals = new Seals(key);
        Fingerprints fingerprints = new Fingerprints(key);

        assertThat(fingerprints
                        .of(new Identity(null, "2066821", null, null, null, false))
                        .values())
                .noneMatch(digest -> digest.equals(
                        HexFormat.of().formatHex(seals.mac("PHONE 2066821".getBytes(StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedForADatabaseWrittenWithAnother(TestDatabases database) {
        DataSource dataSource = database.fresh();
        MovableClock clock = MovableClock.at("2016-07-28T09:00:00+08:00");
        DatabaseSlice.over(dataSource, clock).close();

        try (DatabaseSlice again = DatabaseSlice.over(dataSource, clock)) {
            assertThatThrownBy(() -> new MasterKeyGuard(again.jdbc(), MasterKey.ofBase64(OTHER_KEY, "test"))
                            .afterPropertiesSet())
                    .isInstanceOf(MasterKeyRefused.class)
                    .hasMessageContaining("与数据库不符");
        }
    }

    private static StandardEnvironment environment(Map<String, Object> properties, String profile) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        environment.setActiveProfiles(profile);
        return environment;
    }
}
