package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.casefile.JournalChain.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An entry as stored, with its hash, and its note unless there is none or it is gone. */
record StoredEntry(
        Line line,
        String hash,
        @Nullable String salt,
        @Nullable String note) {

    /** The columns that {@link #of} and {@link ChainHead#of} read. */
    static final String SELECT = "select e.case_no, e.seq, e.happened_at, e.actor, e.event, e.clause, e.facts,"
            + " e.note_digest, e.hash, n.salt, n.text, h.length, h.last_hash, h.head from journal_entry e"
            + " left join journal_note n on n.case_no = e.case_no and n.seq = e.seq"
            + " left join journal_head h on h.case_no = e.case_no";

    static StoredEntry of(ResultSet row) throws SQLException {
        Line line = new Line(
                row.getString("case_no"),
                row.getInt("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("event"),
                row.getString("clause"),
                row.getString("facts"),
                row.getString("note_digest"));
        return new StoredEntry(line, row.getString("hash"), row.getString("salt"), row.getString("text"));
    }

    /** Without the note, which may name people. */
    @Override
    public String toString() {
        return "StoredEntry[" + line.caseNo() + " " + line.seq() + "]";
    }
}
