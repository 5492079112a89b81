package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.casefile.JournalReport.Break;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one case's chain, entry by entry and as a whole. */
final class ChainCheck {

    private final JournalChain chain;
    private final String caseNo;
    private final List<Break> breaks = new ArrayList<>();
    private long erasedNotes;

    ChainCheck(JournalChain chain, String caseNo) {
        this.chain = chain;
        this.caseNo = caseNo;
    }

    List<Break> breaks() {
        return breaks;
    }

    long erasedNotes() {
        return erasedNotes;
    }

    /** @param entries in the order of their numbers */
    void check(List<StoredEntry> entries, @Nullable ChainHead head) {
        int lastErasure = entries.stream()
                .filter(entry -> entry.line().event().equals(JournalEvent.ERASED.name()))
                .mapToInt(entry -> entry.line().seq())
                .max()
                .orElse(0);
        int expected = 1;
        String previousHash = JournalChain.START;
        String runningHead = JournalChain.START;
        for (StoredEntry entry : entries) {
            int seq = entry.line().seq();
            if (seq != expected) {
                found(seq, "此前缺少记录，应为第 " + expected + " 条");
            } else if (!entry.hash().equals(chain.hash(previousHash, entry.line()))) {
                found(seq, "记录被改动或调换");
            }
            checkNote(entry, seq < lastErasure);
            expected = seq + 1;
            previousHash = entry.hash();
            runningHead = chain.head(runningHead, entry.hash());
        }
        checkHead(head, expected - 1, previousHash, runningHead);
    }

    private void checkNote(StoredEntry entry, boolean erased) {
        String digest = entry.line().noteDigest();
        String salt = entry.salt();
        String note = entry.note();
        int seq = entry.line().seq();
        if (salt == null || note == null) {
            if (digest != null && erased) {
                erasedNotes++;
            } else if (digest != null) {
                found(seq, "备注缺失，且没有清除记录");
            }
        } else if (digest == null) {
            found(seq, "备注是后加的");
        } else if (!digest.equals(chain.noteDigest(salt, note))) {
            found(seq, "备注被改动");
        }
    }

    private void checkHead(@Nullable ChainHead head, int length, String lastHash, String runningHead) {
        if (head == null) {
            found(0, "链尾记录缺失");
        } else if (head.length() > length) {
            found(0, "应有 " + head.length() + " 条记录，缺少第 " + (length + 1) + " 条及以后的记录");
        } else if (head.length() != length
                || !head.lastHash().equals(lastHash)
                || !head.head().equals(runningHead)) {
            found(0, "链尾记录与各条记录不符");
        }
    }

    private void found(int seq, String what) {
        breaks.add(new Break(caseNo, seq, what));
    }
}
