package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.dao.DuplicateKeyException;

@Label("Art. 15 no bit of the journal changes unseen")
@Cites("15")
class SingleBitTamperingTest {

    private static final String CASE = "GLY-2016-000001";
    private static final Map<TestDatabases, DatabaseSlice> SLICES = new EnumMap<>(TestDatabases.class);
    private static final List<String> CELLS = List.of(
            "journal_entry.case_no",
            "journal_entry.seq",
            "journal_entry.happened_at",
            "journal_entry.actor",
            "journal_entry.event",
            "journal_entry.clause",
            "journal_entry.facts",
            "journal_entry.note_digest",
            "journal_entry.hash",
            "journal_note.case_no",
            "journal_note.seq",
            "journal_note.salt",
            "journal_note.text",
            "journal_head.case_no",
            "journal_head.length",
            "journal_head.last_hash",
            "journal_head.head");

    @AfterContainer
    static void closeAll() {
        SLICES.values().forEach(DatabaseSlice::close);
        SLICES.clear();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void findsEveryFlippedBit(
            @ForAll TestDatabases database,
            @ForAll @IntRange(max = 16) int column,
            @ForAll @IntRange(max = 2) int row,
            @ForAll @IntRange(max = 300) int position,
            @ForAll @IntRange(max = 6) int bit) {
        DatabaseSlice slice = SLICES.computeIfAbsent(database, SingleBitTamperingTest::threeEntries);
        String table = CELLS.get(column).replaceFirst("\\..*", "");
        String name = CELLS.get(column).replaceFirst(".*\\.", "");

        slice.transaction().executeWithoutResult(status -> {
            List<Map<String, Object>> rows = slice.jdbc()
                    .sql("select * from " + table + (table.equals("journal_head") ? "" : " order by seq"))
                    .query()
                    .listOfRows();
            Map<String, Object> chosen = rows.get(row % rows.size());
            Object value = chosen.get(name);
            if (value == null) {
                return;
            }
            Object flipped = flip(value, position, bit);
            String where = table.equals("journal_head") ? "" : " and seq = " + chosen.get("seq");
            try {
                slice.jdbc()
                        .sql("update " + table + " set " + name + " = ? where case_no = '" + CASE + "'" + where)
                        .param(flipped)
                        .update();
                assertThat(slice.bean(JournalCheck.class).check().breaks())
                        .as("%s.%s: %s -> %s", table, name, value, flipped)
                        .isNotEmpty();
            } catch (DuplicateKeyException e) {
                // The database itself refused it.
            }
            status.setRollbackOnly();
        });
    }

    private static Object flip(Object value, int position, int bit) {
        if (value instanceof Integer number) {
            return number ^ (1 << bit);
        }
        if (value instanceof String text) {
            return flip(text, position, bit);
        }
        OffsetDateTime at = value instanceof Timestamp timestamp
                ? timestamp.toInstant().atOffset(ZoneOffset.UTC)
                : (OffsetDateTime) value;
        return at.plus(1L << bit, ChronoUnit.MICROS);
    }

    private static String flip(String text, int position, int bit) {
        char[] characters = text.toCharArray();
        int at = position % characters.length;
        characters[at] ^= (char) (1 << bit);
        // A database refuses NUL, and half a surrogate pair is no text.
        Assume.that(characters[at] != 0 && !Character.isSurrogate(characters[at]));
        return new String(characters);
    }

    private static DatabaseSlice threeEntries(TestDatabases database) {
        DatabaseSlice slice =
                JournalFixture.over(database.fresh(), MovableClock.at("2016-07-28T09:00:00.123456+08:00"));
        CaseJournal journal = slice.bean(CaseJournal.class);
        journal.append(CASE, JournalEvent.REGISTERED, null, Map.of("channel", "HOTLINE"), "登记备注");
        journal.append(CASE, JournalEvent.DISPATCHED, Clause.of("3(1)"), Map.of("domain", "TOURISM", "x", "é"), null);
        journal.append(CASE, JournalEvent.DISPATCHED, Clause.of("10(1)"), Map.of(), "转办备注");
        return slice;
    }
}
