package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Art. 15 each step is visible and timed")
@Cites("15")
class CaseJournalTest {

    private static final String CASE = "GLY-2016-000001";

    private final MovableClock clock = MovableClock.at("2016-07-28T09:00:00.123456789+08:00");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private DatabaseSlice over(TestDatabases database) {
        return JournalFixture.over(database.fresh(), clock);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoDidWhatWhenAndUnderWhichClause(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);
            journal.append(CASE, JournalEvent.REGISTERED, null, Map.of(), " ");
            clock.forward(Duration.ofMinutes(5));
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken("agent1", null, List.of()));
            String note = "反映人说:\"门票<b>太贵</b>\" 𠮷🙂\n第二行";
            journal.append(
                    CASE,
                    JournalEvent.DECLINED,
                    Clause.of("6(4)"),
                    Map.of("topic", "tourism-ticket", "a", "é\"\\"),
                    note);

            List<JournalEntry> entries = journal.of(CASE);

            assertThat(entries).extracting(JournalEntry::seq).containsExactly(1, 2);
            assertThat(entries).extracting(JournalEntry::actor).containsExactly("system", "agent1");
            assertThat(entries.get(0).note()).isNull();
            assertThat(entries.get(0).noteErased()).isFalse();
            assertThat(entries.get(1).event()).isEqualTo(JournalEvent.DECLINED);
            assertThat(entries.get(1).clause()).isEqualTo(Clause.of("6(4)"));
            assertThat(entries.get(1).facts())
                    .containsExactly(Map.entry("a", "é\"\\"), Map.entry("topic", "tourism-ticket"));
            assertThat(entries.get(1).note()).isEqualTo(note);
            assertThat(Duration.between(entries.get(0).at(), entries.get(1).at()))
                    .isEqualTo(Duration.ofMinutes(5));
            assertThat(entries.get(1).toString()).doesNotContain("门票");
            assertThat(slice.bean(JournalCheck.class).check()).isEqualTo(new JournalReport(1, 2, 0, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesFactsInOneOrder(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            slice.bean(CaseJournal.class)
                    .append(CASE, JournalEvent.DISPATCHED, null, Map.of("b", "2", "a", "1", "c", "3"), null);

            assertThat(slice.jdbc()
                            .sql("select facts from journal_entry")
                            .query(String.class)
                            .single())
                    .isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesANoteThatNoDatabaseCanKeep(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);

            for (String note : List.of("a\0b", "\ud83d alone")) {
                assertThatThrownBy(() -> journal.append(CASE, JournalEvent.HANDLED, null, Map.of(), note))
                        .isInstanceOf(Refusal.class);
            }

            assertThat(journal.of(CASE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesBackAStepWithTheTransactionThatFails(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);

            assertThatThrownBy(() -> slice.transaction().executeWithoutResult(status -> {
                        journal.append(CASE, JournalEvent.REGISTERED, null, Map.of(), "备注");
                        throw new IllegalStateException("later step failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            journal.append(CASE, JournalEvent.REGISTERED, null, Map.of(), "备注");

            assertThat(journal.of(CASE)).hasSize(1);
            assertThat(slice.bean(JournalCheck.class).check().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysWholeWhileEightWriteAtOnce(TestDatabases database) throws InterruptedException, ExecutionException {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);
            ExecutorService writers = Executors.newFixedThreadPool(8);
            List<Future<?>> running = new ArrayList<>();

            for (int writer = 0; writer < 8; writer++) {
                running.add(writers.submit(() -> {
                    for (int step = 0; step < 25; step++) {
                        journal.append(CASE, JournalEvent.REMINDED, null, Map.of(), step % 5 == 0 ? "催" : null);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            writers.shutdown();

            assertThat(journal.of(CASE))
                    .extracting(JournalEntry::seq)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
            assertThat(slice.bean(JournalCheck.class).check()).isEqualTo(new JournalReport(1, 200, 0, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsNotesAndKeepsTheChainWhole(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);
            journal.append(CASE, JournalEvent.REGISTERED, null, Map.of(), "反映人姓张");
            journal.append(CASE, JournalEvent.HANDLED, null, Map.of(), null);

            journal.forget(CASE);
            journal.forget(CASE);

            List<JournalEntry> entries = journal.of(CASE);
            assertThat(entries)
                    .extracting(JournalEntry::event)
                    .containsExactly(JournalEvent.REGISTERED, JournalEvent.HANDLED, JournalEvent.ERASED);
            assertThat(entries).extracting(JournalEntry::note).containsOnlyNulls();
            assertThat(entries).extracting(JournalEntry::noteErased).containsExactly(true, false, false);
            assertThat(slice.jdbc()
                            .sql("select count(*) from journal_note")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(slice.bean(JournalCheck.class).check()).isEqualTo(new JournalReport(1, 3, 1, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsALaterNoteAsWell(TestDatabases database) {
        try (DatabaseSlice slice = over(database)) {
            CaseJournal journal = slice.bean(CaseJournal.class);
            journal.forget(CASE);
            journal.append(CASE, JournalEvent.HANDLED, null, Map.of(), "反映人姓张");

            journal.forget(CASE);

            assertThat(journal.of(CASE))
                    .extracting(JournalEntry::event)
                    .containsExactly(JournalEvent.ERASED, JournalEvent.HANDLED, JournalEvent.ERASED);
            assertThat(slice.bean(JournalCheck.class).check().whole()).isTrue();
        }
    }
}
