package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.casefile.JournalReport.Break;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 15 tampering with the journal is found")
@Cites("15")
class JournalCheckTest {

    private static final String FIRST = "GLY-2016-000001";
    private static final String SECOND = "GLY-2016-000002";

    private final MovableClock clock = MovableClock.at("2016-07-28T09:00:00+08:00");

    /** Two cases of four entries, every entry with facts, every second one with a note. */
    private DatabaseSlice twoCases(TestDatabases database, Class<?>... beans) {
        List<Class<?>> all =
                new ArrayList<>(List.of(CaseJournal.class, JournalRows.class, JournalChain.class, JournalCheck.class));
        all.addAll(List.of(beans));
        DatabaseSlice slice = DatabaseSlice.over(database.fresh(), clock, all.toArray(Class<?>[]::new));
        CaseJournal journal = slice.bean(CaseJournal.class);
        for (String caseNo : List.of(FIRST, SECOND)) {
            journal.append(caseNo, JournalEvent.REGISTERED, null, Map.of("channel", "HOTLINE"), "登记备注");
            journal.append(caseNo, JournalEvent.DISPATCHED, Clause.of("3(1)"), Map.of("domain", "TOURISM"), null);
            journal.append(caseNo, JournalEvent.DISPATCHED, Clause.of("10(1)"), Map.of("unitId", "a"), "转办备注");
            journal.append(caseNo, JournalEvent.DELIVERED, null, Map.of("unitId", "a"), null);
        }
        return slice;
    }

    private static List<Break> breaksAfter(DatabaseSlice slice, String... tampering) {
        for (String sql : tampering) {
            assertThat(slice.jdbc().sql(sql).update()).as(sql).isPositive();
        }
        return slice.bean(JournalCheck.class).check().breaks();
    }

    @ParameterizedTest
    @EnumSource
    void passesWhatNobodyTouched(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            JournalReport report = slice.bean(JournalCheck.class).check();

            assertThat(report).isEqualTo(new JournalReport(2, 8, 0, List.of()));
            assertThat(report.lines()).containsExactly("流水完好 (journal intact): 2 宗事项, 8 条记录, 0 条备注已依规清除");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pointsAtTheEntryThatWasAltered(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "update journal_entry set facts = '{\"unitId\":\"b\"}' where seq = 3 and case_no = '"
                                    + SECOND + "'"))
                    .containsExactly(new Break(SECOND, 3, "记录被改动或调换"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesAnEntryTakenFromTheMiddle(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(slice, "delete from journal_entry where seq = 2 and case_no = '" + FIRST + "'"))
                    .contains(new Break(FIRST, 3, "此前缺少记录，应为第 2 条"))
                    .allMatch(found -> found.caseNo().equals(FIRST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesAnEntryWhoseGapWasClosed(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "delete from journal_entry where seq = 2 and case_no = '" + FIRST + "'",
                            "update journal_entry set seq = 2 where seq = 3 and case_no = '" + FIRST + "'",
                            "update journal_entry set seq = 3 where seq = 4 and case_no = '" + FIRST + "'",
                            "update journal_head set length = 3 where case_no = '" + FIRST + "'"))
                    .extracting(Break::seq)
                    .contains(2, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesTheLastEntry(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(slice, "delete from journal_entry where seq = 4 and case_no = '" + FIRST + "'"))
                    .containsExactly(new Break(FIRST, 0, "应有 4 条记录，缺少第 4 条及以后的记录"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesTheLastEntryEvenIfTheHeadWasMovedBackAndTheCaseWentOn(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            String cut = "delete from journal_entry where seq = 4 and case_no = '" + FIRST + "'";
            String moveBack = "update journal_head set length = 3, last_hash = (select hash from journal_entry"
                    + " where seq = 3 and case_no = '" + FIRST + "') where case_no = '" + FIRST + "'";

            assertThat(breaksAfter(slice, cut, moveBack)).containsExactly(new Break(FIRST, 0, "链尾记录与各条记录不符"));
            slice.bean(CaseJournal.class).append(FIRST, JournalEvent.HANDLED, null, Map.of(), null);
            assertThat(breaksAfter(slice)).containsExactly(new Break(FIRST, 0, "链尾记录与各条记录不符"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesAWholeJournal(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "delete from journal_entry where case_no = '" + FIRST + "'",
                            "delete from journal_note where case_no = '" + FIRST + "'"))
                    .containsExactly(new Break(FIRST, 0, "全部记录缺失"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missesAWholeJournalWithItsHeadIfTheCaseIsOnFile(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database, TwoCasesOnFile.class)) {
            assertThat(breaksAfter(
                            slice,
                            "delete from journal_entry where case_no = '" + FIRST + "'",
                            "delete from journal_note where case_no = '" + FIRST + "'",
                            "delete from journal_head where case_no = '" + FIRST + "'"))
                    .containsExactly(new Break(FIRST, 0, "全部记录缺失"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsSwappedEntries(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "update journal_entry set seq = 9 where seq = 2 and case_no = '" + FIRST + "'",
                            "update journal_entry set seq = 2 where seq = 4 and case_no = '" + FIRST + "'",
                            "update journal_entry set seq = 4 where seq = 9 and case_no = '" + FIRST + "'"))
                    .contains(new Break(FIRST, 2, "记录被改动或调换"), new Break(FIRST, 4, "记录被改动或调换"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAnEntryMovedToAnotherCase(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "update journal_entry set case_no = '" + SECOND + "', seq = 5 where seq = 4 and case_no = '"
                                    + FIRST + "'"))
                    .extracting(Break::caseNo)
                    .contains(FIRST, SECOND);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAMissingHead(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(slice, "delete from journal_head where case_no = '" + FIRST + "'"))
                    .containsExactly(new Break(FIRST, 0, "链尾记录缺失"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsChangedRemovedAndInventedNotes(TestDatabases database) {
        try (DatabaseSlice slice = twoCases(database)) {
            assertThat(breaksAfter(
                            slice,
                            "update journal_note set text = '别的' where seq = 1 and case_no = '" + FIRST + "'",
                            "delete from journal_note where seq = 3 and case_no = '" + FIRST + "'",
                            "insert into journal_note (case_no, seq, salt, text) values ('" + FIRST + "', 2, 'x', 'y')",
                            "insert into journal_note (case_no, seq, salt, text) values ('" + SECOND
                                    + "', 7, 'x', 'y')"))
                    .containsExactlyInAnyOrder(
                            new Break(FIRST, 1, "备注被改动"),
                            new Break(FIRST, 2, "备注是后加的"),
                            new Break(FIRST, 3, "备注缺失，且没有清除记录"),
                            new Break(SECOND, 0, "有备注不属于任何记录"));
        }
    }

    static class TwoCasesOnFile implements KnownCases {

        @Override
        public Set<String> numbers() {
            return Set.of(FIRST, SECOND);
        }
    }
}
