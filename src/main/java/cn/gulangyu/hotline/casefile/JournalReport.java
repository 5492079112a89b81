package cn.gulangyu.hotline.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of all journals found.
 *
 * @param erasedNotes notes that are gone by {@link CaseJournal#forget}, which is as it should be
 */
public record JournalReport(long cases, long entries, long erasedNotes, List<Break> breaks) {

    /**
     * One place where a chain doesn't hold.
     *
     * @param seq the entry, or 0 where the whole chain or its head is meant
     * @param what the Chinese sentence that says what is wrong
     */
    public record Break(String caseNo, int seq, String what) {}

    public JournalReport {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }

    /** One line for each break, then one that sums up. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Break each : breaks) {
            lines.add(each.caseNo() + (each.seq() == 0 ? "" : " #" + each.seq()) + ": " + each.what());
        }
        String counts = cases + " 宗事项, " + entries + " 条记录, " + erasedNotes + " 条备注已依规清除";
        lines.add(
                whole()
                        ? "流水完好 (journal intact): " + counts
                        : "流水有 " + breaks.size() + " 处异常 (journal broken): " + counts);
        return lines;
    }
}
