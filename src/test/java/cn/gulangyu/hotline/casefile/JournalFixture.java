package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.DatabaseSlice;
import java.time.Clock;
import javax.sql.DataSource;

/** The journal over a database, without the rest of the case file. */
final class JournalFixture {

    private JournalFixture() {}

    static DatabaseSlice over(DataSource dataSource, Clock clock) {
        return DatabaseSlice.over(
                dataSource, clock, CaseJournal.class, JournalRows.class, JournalChain.class, JournalCheck.class);
    }
}
