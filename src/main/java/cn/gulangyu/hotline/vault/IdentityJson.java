package cn.gulangyu.hotline.vault;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** An identity as it is encrypted. With a mapper of its own: what is stored must not change with how the API is configured. */
final class IdentityJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private IdentityJson() {}

    // Failures go without their cause, whose message quotes what couldn't be read or written.

    static byte[] write(Identity identity) {
        try {
            return JSON.writeValueAsBytes(identity);
        } catch (IOException e) {
            throw new IllegalStateException("identity cannot be written");
        }
    }

    static Identity read(byte[] json) {
        try {
            return JSON.readValue(json, Identity.class);
        } catch (IOException e) {
            throw new IllegalStateException("identity cannot be read");
        }
    }
}
