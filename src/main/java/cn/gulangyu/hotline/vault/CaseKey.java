package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key of one case (AES-256-GCM), stored only wrapped by the master key. The case number is bound to the wrapped key and
 * to every ciphertext as associated data, so that neither opens under another case's number.
 */
final class CaseKey {

    private static final Configuration TINK = AeadConfig2026.get();

    private final String caseNo;
    private final KeysetHandle key;
    private final Aead aead;

    private CaseKey(String caseNo, KeysetHandle key) throws GeneralSecurityException {
        this.caseNo = caseNo;
        this.key = key;
        this.aead = key.getPrimitive(TINK, Aead.class);
    }

    static CaseKey generate(String caseNo) {
        try {
            return new CaseKey(caseNo, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made for case " + caseNo, e);
        }
    }

    static CaseKey unwrap(String caseNo, byte[] wrapped, Aead wrapping) {
        try {
            return new CaseKey(
                    caseNo, TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, bound(caseNo, "key"), TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of case " + caseNo + " does not open", e);
        }
    }

    byte[] wrap(Aead wrapping) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, bound(caseNo, "key"), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of case " + caseNo + " cannot be wrapped", e);
        }
    }

    /** @param what the kind of content, so that a sealed file is never taken for an identity */
    byte[] seal(byte[] plain, String what) {
        try {
            return aead.encrypt(plain, bound(caseNo, what));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the " + what + " of case " + caseNo + " cannot be sealed", e);
        }
    }

    byte[] open(byte[] sealed, String what) {
        try {
            return aead.decrypt(sealed, bound(caseNo, what));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the " + what + " of case " + caseNo + " does not open", e);
        }
    }

    private static byte[] bound(String caseNo, String what) {
        return (what + " of " + caseNo).getBytes(StandardCharsets.UTF_8);
    }
}
