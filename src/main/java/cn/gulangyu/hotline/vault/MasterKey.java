package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.prf.HkdfPrfKey;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The secret of 32 bytes that everything in the vault hangs on. Keys for each use are derived from it by HKDF-SHA256. */
@AccessesPartialKey
final class MasterKey {

    private static final int BYTES = 32;
    private static final int TAG_BYTES = 32;

    private final PrfSet derivation;

    private MasterKey(PrfSet derivation) {
        this.derivation = derivation;
    }

    /** Refuses anything but base64 of exactly 32 bytes, without repeating what it was given. */
    static MasterKey ofBase64(String text, String origin) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw MasterKeyRefused.malformed(origin, "不是 base64 文本", "it is not base64");
        }
        if (bytes.length != BYTES) {
            throw MasterKeyRefused.malformed(
                    origin, "长度为 " + bytes.length + " 字节，应为 32 字节", "it has " + bytes.length + " bytes instead of 32");
        }
        try {
            HkdfPrfKey key = HkdfPrfKey.builder()
                    .setParameters(HkdfPrfParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setHashType(HkdfPrfParameters.HashType.SHA256)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            return new MasterKey(primitive(key, PrfConfig2026.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("master key cannot be used", e);
        }
    }

    static String generateBase64() {
        return Base64.getEncoder().encodeToString(Random.randBytes(BYTES));
    }

    /** Authenticated encryption that wraps the keys of cases. */
    Aead wrapping() {
        try {
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(AesGcmParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(derived("hotline vault: wrap the keys of cases"))
                    .build();
            return primitive(key, AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping key cannot be derived", e);
        }
    }

    /** HMAC-SHA256 under a key of its own for each use. */
    Mac mac(String use) {
        try {
            HmacKey key = HmacKey.builder()
                    .setParameters(HmacParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setTagSizeBytes(TAG_BYTES)
                            .setHashType(HmacParameters.HashType.SHA256)
                            .setVariant(HmacParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(derived("hotline vault: " + use))
                    .build();
            return primitive(key, MacConfig2026.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key for keyed hashes cannot be derived", e);
        }
    }

    private SecretBytes derived(String use) throws GeneralSecurityException {
        byte[] bytes = derivation.computePrimary(use.getBytes(StandardCharsets.UTF_8), BYTES);
        return SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
    }

    private static <P> P primitive(Key key, Configuration configuration, Class<P> type)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(configuration, type);
    }
}
