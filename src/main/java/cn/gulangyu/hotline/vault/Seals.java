package cn.gulangyu.hotline.vault;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Service;

/** Keyed digests that nobody without the master key can make: HMAC-SHA256 under a key derived for this use. */
@Service
public class Seals {

    private final Mac mac;

    Seals(MasterKey master) {
        this.mac = master.mac("seal records");
    }

    /** 32 bytes; the same for the same data and master key. */
    public byte[] mac(byte[] data) {
        try {
            return mac.computeMac(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("record cannot be sealed", e);
        }
    }
}
