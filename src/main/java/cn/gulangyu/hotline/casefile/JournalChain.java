package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.vault.Seals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How entries hang together: each hash covers the entry and the hash before it, the head covers the chain's whole life. */
@Component
class JournalChain {

    /** Before the first entry. */
    static final String START = "";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seals seals;

    JournalChain(Seals seals) {
        this.seals = seals;
    }

    /** An entry exactly as its columns hold it. */
    record Line(
            String caseNo,
            int seq,
            Instant at,
            String actor,
            String event,
            @Nullable String clause,
            String facts,
            @Nullable String noteDigest) {}

    String hash(String previousHash, Line line) {
        TreeMap<String, @Nullable Object> canonical = new TreeMap<>();
        canonical.put("previous", previousHash);
        canonical.put("caseNo", line.caseNo());
        canonical.put("seq", line.seq());
        canonical.put("at", line.at().toString());
        canonical.put("actor", line.actor());
        canonical.put("event", line.event());
        canonical.put("clause", line.clause());
        canonical.put("facts", line.facts());
        canonical.put("note", line.noteDigest());
        return seal("entry", json(canonical));
    }

    /** Made of the head before, which the new one replaces: without it nobody can seal a chain that was cut short. */
    String head(String previousHead, String hash) {
        return seal("head", previousHead + " " + hash);
    }

    String noteDigest(String salt, String note) {
        return seal("note", salt + " " + note);
    }

    String canonical(Map<String, String> facts) {
        return json(new TreeMap<>(facts));
    }

    Map<String, String> facts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts of a journal entry cannot be read", e);
        }
    }

    private static String json(Map<String, ?> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("journal entry cannot be written", e);
        }
    }

    private String seal(String what, String text) {
        return HexFormat.of().formatHex(seals.mac((what + " " + text).getBytes(StandardCharsets.UTF_8)));
    }
}
