package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.casefile.JournalChain.Line;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal's tables. Entries are inserted and read, never updated or deleted. */
@Repository
class JournalRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    JournalRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    static String newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The head, held until the transaction ends; made for the first entry of a case. */
    ChainHead lockHead(String caseNo) {
        return selectHead(caseNo).orElseGet(() -> {
            ChainHead first = ChainHead.start(caseNo);
            try {
                // A savepoint, because on PostgreSQL a refused insert spoils the whole transaction.
                savepoint.executeWithoutResult(status -> insertHead(first));
                return first;
            } catch (DuplicateKeyException e) {
                return selectHead(caseNo).orElseThrow();
            }
        });
    }

    private Optional<ChainHead> selectHead(String caseNo) {
        return jdbc.sql("select case_no, length, last_hash, head from journal_head where case_no = ? for update")
                .param(caseNo)
                .query((row, number) -> ChainHead.of(row))
                .optional();
    }

    private void insertHead(ChainHead head) {
        jdbc.sql("insert into journal_head (case_no, length, last_hash, head) values (?, ?, ?, ?)")
                .params(head.caseNo(), head.length(), head.lastHash(), head.head())
                .update();
    }

    void moveHead(ChainHead head) {
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

    List<StoredEntry> of(String caseNo) {
        return jdbc.sql(StoredEntry.SELECT + " where e.case_no = ? order by e.seq")
                .param(caseNo)
                .query((row, number) -> StoredEntry.of(row))
                .list();
    }
}
