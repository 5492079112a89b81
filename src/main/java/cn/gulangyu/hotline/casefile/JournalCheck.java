package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.casefile.JournalReport.Break;
import cn.gulangyu.hotline.regulation.Cites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was changed in the journals behind the product's back: entries altered, removed, added or swapped, heads
 * moved, notes altered or removed without an erasure on record. What it can't find is a database put back as a whole to an
 * older state; compare the counts with an earlier report for that. Art. 15.
 */
@Service
@Cites("15")
public class JournalCheck {

    private static final int ROWS_AT_A_TIME = 1000;

    private final JdbcTemplate jdbc;
    private final JournalChain chain;
    private final ObjectProvider<KnownCases> knownCases;

    JournalCheck(DataSource dataSource, JournalChain chain, ObjectProvider<KnownCases> knownCases) {
        // A template of its own: journals are read in portions, not whole into memory.
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
        this.chain = chain;
        this.knownCases = knownCases;
    }

    /** Checks every chain as of one instant, while others may go on writing. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public JournalReport check() {
        CaseByCase reading = new CaseByCase();
        jdbc.query(StoredEntry.SELECT + " order by e.case_no, e.seq", (RowCallbackHandler) reading);
        reading.finishCase();
        Set<String> unaccounted = new TreeSet<>(jdbc.queryForList("select case_no from journal_head", String.class));
        knownCases.forEach(known -> unaccounted.addAll(known.numbers()));
        unaccounted.removeAll(reading.seen);
        unaccounted.forEach(caseNo -> reading.breaks.add(new Break(caseNo, 0, "全部记录缺失")));
        jdbc.queryForList(
                        "select distinct n.case_no from journal_note n where not exists (select 1 from journal_entry e"
                                + " where e.case_no = n.case_no and e.seq = n.seq)",
                        String.class)
                .forEach(caseNo -> reading.breaks.add(new Break(caseNo, 0, "有备注不属于任何记录")));
        return new JournalReport(reading.seen.size(), reading.entries, reading.erasedNotes, reading.breaks);
    }

    /** Gathers the rows of one case, checks them, goes on to the next. */
    private final class CaseByCase implements RowCallbackHandler {

        private final Set<String> seen = new HashSet<>();
        private final List<Break> breaks = new ArrayList<>();
        private final List<StoredEntry> chainOfCase = new ArrayList<>();
        private @Nullable ChainHead head;
        private String caseNo = "";
        private long entries;
        private long erasedNotes;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            StoredEntry entry = StoredEntry.of(row);
            if (!entry.line().caseNo().equals(caseNo)) {
                finishCase();
                caseNo = entry.line().caseNo();
                head = ChainHead.of(row);
                seen.add(caseNo);
            }
            chainOfCase.add(entry);
            entries++;
        }

        void finishCase() {
            if (!chainOfCase.isEmpty()) {
                ChainCheck check = new ChainCheck(chain, caseNo);
                check.check(chainOfCase, head);
                breaks.addAll(check.breaks());
                erasedNotes += check.erasedNotes();
                chainOfCase.clear();
            }
        }
    }
}
