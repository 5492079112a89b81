package cn.gulangyu.hotline.vault;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where the master key comes from: {@code hotline.vault.master-key} (base64 of 32 bytes), or, in the demo profile only, the
 * file {@code hotline.vault.key-file} (by default {@code data/vault.key}). Without either the start is refused.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    // Read from the environment and not bound to a properties record, which would print the key when it is printed.
    @Bean
    static MasterKey masterKey(Environment environment) {
        String given = environment.getProperty("hotline.vault.master-key", "");
        if (!given.isBlank()) {
            return MasterKey.ofBase64(given, "hotline.vault.master-key");
        }
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            throw MasterKeyRefused.missing();
        }
        String file = environment.getProperty("hotline.vault.key-file", "data/vault.key");
        return MasterKey.ofBase64(new KeyFile(Path.of(file)).readOrCreate(), file);
    }
}
