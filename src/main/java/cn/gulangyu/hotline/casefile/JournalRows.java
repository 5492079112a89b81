package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.casefile.JournalChain.Line;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal's tables. Entries are inserted and read, never updated or deleted. */
@Repository
class JournalRows {

    /** Columns of an entry and its note, for {@link #stored}. */
    static final String SELECT_ENTRY = "select e.case_no, e.seq, e.happened_at, e.actor, e.event, e.clause, e.facts,"
            + " e.note_digest, e.hash, n.salt, n.text from journal_entry e"
            + " left join journal_note n on n.case_no = e.case_no and n.seq = e.seq";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    JournalRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The end of a case's chain. */
    record Head(String caseNo, int length, String lastHash, String head) {}

    /** An entry as stored, with its hash and its note. */
    record Stored(
            Line line,
            String hash,
            @Nullable String salt,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Stored[" + line.caseNo() + " " + line.seq() + "]";
        }
    }

    static String newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The head, held until the transaction ends; made for the first entry of a case. */
    Head lockHead(String caseNo) {
        return selectHead(caseNo).orElseGet(() -> {
            Head first = new Head(caseNo, 0, JournalChain.START, JournalChain.START);
            try {
                // A savepoint, because on PostgreSQL a refused insert spoils the whole transaction.
                savepoint.executeWithoutResult(status -> insertHead(first));
                return first;
            } catch (DuplicateKeyException e) {
                return selectHead(caseNo).orElseThrow();
            }
        });
    }

    private Optional<Head> selectHead(String caseNo) {
        return jdbc.sql("select case_no, length, last_hash, head from journal_head where case_no = ? for update")
                .param(caseNo)
                .query((row, number) -> new Head(
                        row.getString("case_no"),
                        row.getInt("length"),
                        row.getString("last_hash"),
                        row.getString("head")))
                .optional();
    }

    private void insertHead(Head head) {
        jdbc.sql("insert into journal_head (case_no, length, last_hash, head) values (?, ?, ?, ?)")
                .params(head.caseNo(), head.length(), head.lastHash(), head.head())
                .update();
    }

    void moveHead(Head head) {
        jdbc.sql("update journal_head set length = ?, last_hash = ?, head = ? where case_no = ?")
                .params(head.length(), head.lastHash(), head.head(), head.caseNo())
                .update();
    }

    void insert(Line line, String hash) {
        jdbc.sql("insert into journal_entry"
                        + " (case_no, seq, happened_at, actor, event, clause, facts, note_digest, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(line.caseNo())
                .param(line.seq())
                .param(line.at().atOffset(ZoneOffset.UTC))
                .param(line.actor())
                .param(line.event())
                .param(line.clause())
                .param(line.facts())
                .param(line.noteDigest())
                .param(hash)
                .update();
    }

    void insertNote(String caseNo, int seq, String salt, String note) {
        jdbc.sql("insert into journal_note (case_no, seq, salt, text) values (?, ?, ?, ?)")
                .params(caseNo, seq, salt, note)
                .update();
    }

    int deleteNotes(String caseNo) {
        return jdbc.sql("delete from journal_note where case_no = ?")
                .param(caseNo)
                .update();
    }

    boolean hasEvent(String caseNo, JournalEvent event) {
        return jdbc.sql("select count(*) from journal_entry where case_no = ? and event = ?")
                        .params(caseNo, event.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Stored> of(String caseNo) {
        return jdbc.sql(SELECT_ENTRY + " where e.case_no = ? order by e.seq")
                .param(caseNo)
                .query((row, number) -> stored(row))
                .list();
    }

    static Stored stored(ResultSet row) throws SQLException {
        Line line = new Line(
                row.getString("case_no"),
                row.getInt("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("event"),
                row.getString("clause"),
                row.getString("facts"),
                row.getString("note_digest"));
        return new Stored(line, row.getString("hash"), row.getString("salt"), row.getString("text"));
    }
}
