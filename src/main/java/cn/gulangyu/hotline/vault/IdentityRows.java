package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.util.Bytes;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vault's tables. Only sealed bytes and keyed hashes pass through here. */
@Repository
class IdentityRows {

    private static final String SELECT =
            "select wrapped_key, ciphertext, erased_at from vault_identity where case_no = ?";

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One case's row; without a key once it is erased, without a ciphertext while only files were sealed. */
    record Row(@Nullable Bytes wrappedKey, @Nullable Bytes ciphertext, boolean erased) {}

    Optional<Row> find(String caseNo) {
        return select(SELECT, caseNo);
    }

    /** Holds the row until the transaction ends. */
    Optional<Row> lock(String caseNo) {
        return select(SELECT + " for update", caseNo);
    }

    private Optional<Row> select(String sql, String caseNo) {
        return jdbc.sql(sql)
                .param(caseNo)
                .query((row, number) -> new Row(
                        bytes(row.getBytes("wrapped_key")),
                        bytes(row.getBytes("ciphertext")),
                        row.getObject("erased_at", OffsetDateTime.class) != null))
                .optional();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] column) {
        return column == null ? null : Bytes.copyFrom(column);
    }

    void insert(String caseNo, byte[] wrappedKey, byte @Nullable [] ciphertext) {
        jdbc.sql("insert into vault_identity (case_no, wrapped_key, ciphertext) values (:caseNo, :key, :text)")
                .param("caseNo", caseNo)
                .param("key", wrappedKey)
                .param("text", ciphertext, Types.VARBINARY)
                .update();
    }

    void replace(String caseNo, byte[] ciphertext) {
        jdbc.sql("update vault_identity set ciphertext = ? where case_no = ?")
                .param(ciphertext)
                .param(caseNo)
                .update();
        dropFingerprints(caseNo);
    }

    void insertFingerprints(String caseNo, Map<String, String> digests) {
        digests.forEach(
                (kind, digest) -> jdbc.sql("insert into vault_fingerprint (case_no, kind, digest) values (?, ?, ?)")
                        .params(caseNo, kind, digest)
                        .update());
    }

    private void dropFingerprints(String caseNo) {
        jdbc.sql("delete from vault_fingerprint where case_no = ?")
                .param(caseNo)
                .update();
    }

    Set<String> casesWith(Map<String, String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        // A digest says its kind, since the kind is part of what is hashed.
        List<String> caseNos = jdbc.sql("select distinct case_no from vault_fingerprint where digest in (:digests)")
                .param("digests", List.copyOf(digests.values()))
                .query(String.class)
                .list();
        return new TreeSet<>(caseNos);
    }

    Set<String> casesLike(String caseNo) {
        return new TreeSet<>(jdbc.sql("select distinct other.case_no from vault_fingerprint mine"
                        + " join vault_fingerprint other on other.digest = mine.digest where mine.case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list());
    }

    void logReveal(String caseNo, String userId, Instant at, String purpose) {
        jdbc.sql("insert into vault_reveal (case_no, user_id, revealed_at, purpose) values (?, ?, ?, ?)")
                .params(caseNo, userId, at.atOffset(ZoneOffset.UTC), purpose)
                .update();
    }

    /** Leaves who, when and that. The purposes go as well, since people write names into them. */
    void erase(String caseNo, String userId, Instant at, boolean known) {
        String sql = known
                ? "update vault_identity set wrapped_key = null, ciphertext = null, erased_at = :at, erased_by = :user"
                        + " where case_no = :caseNo"
                : "insert into vault_identity (case_no, erased_at, erased_by) values (:caseNo, :at, :user)";
        jdbc.sql(sql)
                .param("caseNo", caseNo)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
        dropFingerprints(caseNo);
        jdbc.sql("update vault_reveal set purpose = null where case_no = ?")
                .param(caseNo)
                .update();
    }
}
