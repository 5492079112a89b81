package cn.gulangyu.hotline;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure that nobody foresaw. The log gets its stack trace under an id that the caller is told, but no words of it:
 * a database error quotes the value it chokes on, and that may be a reporter's name. Art. 3(4).
 */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Logs the failure and returns its id. */
    static String log(String method, String path, Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}: {} {}", id, method, path, wordless(failure));
        return id;
    }

    private static Throwable wordless(Throwable failure) {
        Throwable cause = failure.getCause();
        Wordless bare = new Wordless(describe(failure), cause == null ? null : wordless(cause));
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String describe(Throwable failure) {
        String type = failure.getClass().getName();
        if (failure instanceof SQLException database) {
            return type + " (SQL state " + database.getSQLState() + ", code " + database.getErrorCode() + ")";
        }
        // Our own programming errors and the virtual machine's speak of code, never of a matter.
        boolean harmless = failure instanceof IllegalStateException || failure instanceof NullPointerException;
        return harmless ? type + ": " + failure.getMessage() : type;
    }

    private static final class Wordless extends Exception {

        Wordless(String description, @Nullable Throwable cause) {
            super(description, cause);
        }
    }
}
