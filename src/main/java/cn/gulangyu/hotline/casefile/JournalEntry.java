package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Clause;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case. Art. 15.
 *
 * @param seq 1 for the first step of the case
 * @param at to the microsecond
 * @param actor the account that did it, {@code system} for timers
 * @param facts codes, counts and instants by name, in the order of their names
 * @param note what staff wrote; null if nothing, or if it was erased
 */
public record JournalEntry(
        String caseNo,
        int seq,
        Instant at,
        String actor,
        JournalEvent event,
        @Nullable Clause clause,
        Map<String, String> facts,
        @Nullable String note,
        boolean noteErased) {

    public JournalEntry {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Without the note, which may name people. */
    @Override
    public String toString() {
        return "JournalEntry[" + caseNo + " " + seq + " " + event + " " + at + "]";
    }
}
