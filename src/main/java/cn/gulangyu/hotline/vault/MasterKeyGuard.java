package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a start with another master key than the database was written with, before it mixes two keys' data. */
@Component
class MasterKeyGuard implements InitializingBean {

    private final JdbcClient jdbc;
    private final MasterKey master;

    MasterKeyGuard(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    @Override
    public void afterPropertiesSet() {
        String fingerprint = fingerprint(master.mac("recognise the master key"));
        if (!recorded(fingerprint).equals(fingerprint)) {
            throw MasterKeyRefused.foreign();
        }
    }

    private String recorded(String fingerprint) {
        return read().orElseGet(() -> {
            try {
                jdbc.sql("insert into vault_master (id, fingerprint) values (1, ?)")
                        .param(fingerprint)
                        .update();
                return fingerprint;
            } catch (DuplicateKeyException e) {
                return read().orElseThrow();
            }
        });
    }

    private Optional<String> read() {
        return jdbc.sql("select fingerprint from vault_master where id = 1")
                .query(String.class)
                .optional();
    }

    private static String fingerprint(Mac mac) {
        try {
            return HexFormat.of().formatHex(mac.computeMac("hotline".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("master key cannot be recognised", e);
        }
    }
}
