package cn.gulangyu.hotline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The end of a case's chain: how many entries, the hash of the last, and the running HMAC over all. */
record ChainHead(String caseNo, int length, String lastHash, String head) {

    /** Before the first entry. */
    static ChainHead start(String caseNo) {
        return new ChainHead(caseNo, 0, JournalChain.START, JournalChain.START);
    }

    /** Null where an entry was joined to no head. */
    static @Nullable ChainHead of(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return head == null
                ? null
                : new ChainHead(row.getString("case_no"), row.getInt("length"), row.getString("last_hash"), head);
    }
}
