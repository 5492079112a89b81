package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every step of a case, by whom and when, only ever added to. Entries of a case form an HMAC chain, so that a change made
 * behind the product's back is found by {@code --check-journal}. Art. 15.
 */
@Service
@Cites("15")
public class CaseJournal {

    private final JournalRows rows;
    private final JournalChain chain;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseJournal(JournalRows rows, JournalChain chain, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.chain = chain;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a step in the running transaction, done now by the caller, and tells whoever listens for {@link StepTaken}.
     * Entries of one case queue up behind each other.
     *
     * @param facts codes, counts and instants only, never a word of the reporter: facts can't be erased
     * @param note staff's free text; blank counts as none. Refused if it holds what the database can't store
     */
    @Transactional
    public void append(
            String caseNo,
            JournalEvent event,
            @Nullable Clause clause,
            Map<String, String> facts,
            @Nullable String note) {
        String words = note == null || note.isBlank() ? null : note;
        if (words != null && !storable(words)) {
            throw Refusal.invalid("note", "内容含有无法识别的字符");
        }
        ChainHead head = rows.lockHead(caseNo);
        String salt = words == null ? null : JournalRows.newSalt();
        JournalChain.Line line = new JournalChain.Line(
                caseNo,
                head.length() + 1,
                // What the databases keep; a finer instant would not come back as it was hashed.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Caller.current().userId(),
                event.name(),
                clause == null ? null : clause.id(),
                chain.canonical(facts),
                words == null || salt == null ? null : chain.noteDigest(salt, words));
        String hash = chain.hash(head.lastHash(), line);
        rows.insert(line, hash);
        if (words != null && salt != null) {
            rows.insertNote(caseNo, line.seq(), salt, words);
        }
        rows.moveHead(new ChainHead(caseNo, line.seq(), hash, chain.head(head.head(), hash)));
        events.publishEvent(new StepTaken(caseNo, event, Map.copyOf(facts)));
    }

    /** The case's steps in their order; empty for an unknown case. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String caseNo) {
        return rows.of(caseNo).stream().map(this::entry).toList();
    }

    /**
     * Removes the notes of the case and records that as a step of its own, {@link JournalEvent#ERASED}; the steps remain
     * and the chain stays whole. Does nothing where that was done and no note was written since.
     */
    @Transactional
    public void forget(String caseNo) {
        rows.lockHead(caseNo);
        int removed = rows.deleteNotes(caseNo);
        if (removed > 0 || !rows.hasEvent(caseNo, JournalEvent.ERASED)) {
            append(caseNo, JournalEvent.ERASED, Clause.of("3(4)"), Map.of("notes", String.valueOf(removed)), null);
        }
    }

    private JournalEntry entry(StoredEntry stored) {
        JournalChain.Line line = stored.line();
        String clause = line.clause();
        return new JournalEntry(
                line.caseNo(),
                line.seq(),
                line.at(),
                line.actor(),
                JournalEvent.valueOf(line.event()),
                clause == null ? null : Clause.of(clause),
                chain.facts(line.facts()),
                stored.note(),
                line.noteDigest() != null && stored.note() == null);
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
