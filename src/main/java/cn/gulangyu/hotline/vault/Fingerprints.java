package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Recognises a reporter by phone number or e-mail address without storing either: keyed hashes of their one spelling. */
@Component
class Fingerprints {

    private final Mac mac;

    Fingerprints(MasterKey master) {
        this.mac = master.mac("recognise reporters");
    }

    /** The digests (64 hexadecimal digits) by kind, {@code PHONE} and {@code EMAIL}; empty for whoever gave neither. */
    Map<String, String> of(Identity identity) {
        Map<String, String> digests = new LinkedHashMap<>();
        if (identity.phone() != null) {
            PhoneNumber.parse(identity.phone())
                    .ifPresent(number -> digests.put("PHONE", digest("PHONE " + number.spelled())));
        }
        if (identity.email() != null) {
            String spelled =
                    Normalizer.normalize(identity.email(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            digests.put("EMAIL", digest("EMAIL " + spelled));
        }
        return digests;
    }

    private String digest(String text) {
        try {
            return HexFormat.of().formatHex(mac.computeMac(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("reporter cannot be recognised", e);
        }
    }
}
