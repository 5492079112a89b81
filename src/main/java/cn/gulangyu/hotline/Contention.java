package cn.gulangyu.hotline;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that lost against another one from a failure: a deadlock, a lock waited for in vain, a row that another
 * transaction changed. The engine wraps these like any other error of the database.
 */
final class Contention {

    /** Lock not available (PostgreSQL), lock timeout and concurrent update (H2). */
    private static final Set<String> STATES = Set.of("55P03", "HYT00", "90131");

    private Contention() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException database && isLost(database.getSQLState()));
    }

    /** Class 40 is "transaction rollback" in every database: serialization failure, deadlock. */
    private static boolean isLost(@Nullable String state) {
        return state != null && (state.startsWith("40") || STATES.contains(state));
    }
}
