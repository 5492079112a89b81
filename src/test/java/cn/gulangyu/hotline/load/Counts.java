package cn.gulangyu.hotline.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** What was sent to the database, told apart by the kind of request that sent it. */
final class Counts {

    private static final ThreadLocal<String> RUNNING = ThreadLocal.withInitial(() -> "no request");
    private static final Pattern MARKS = Pattern.compile("\\(\\s*\\?(\\s*,\\s*\\?)+\\s*\\)");

    private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> roundTrips = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> commits = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> bySql = new ConcurrentHashMap<>();
    private final AtomicLong rollbacks = new AtomicLong();

    /** Names the request that this thread serves; null when it is done. */
    void request(String kind) {
        RUNNING.set(kind);
        add(requests, kind, 1);
    }

    void requestDone() {
        RUNNING.remove();
    }

    /** One round trip that carried that many statements of the same text. */
    void executed(String sql, int times) {
        add(roundTrips, RUNNING.get(), 1);
        add(statements, RUNNING.get(), times);
        String oneLine = sql.replaceAll("\\s+", " ").strip();
        add(bySql, RUNNING.get() + " | " + MARKS.matcher(oneLine).replaceAll("(?…)"), times);
    }

    void committed() {
        add(commits, RUNNING.get(), 1);
    }

    void rolledBack() {
        rollbacks.incrementAndGet();
    }

    void reset() {
        for (Map<?, ?> map : new Map<?, ?>[] {requests, roundTrips, statements, commits, bySql}) {
            map.clear();
        }
        rollbacks.set(0);
    }

    /** Prints totals per case, then per request of each kind, then the statements sent most. */
    void print(int cases, int listed) {
        System.out.printf(
                "per case: %.1f statements, %.1f round trips, %.2f commits; %d rollbacks in all%n",
                (double) sum(statements) / cases,
                (double) sum(roundTrips) / cases,
                (double) sum(commits) / cases,
                rollbacks.get());
        new TreeMap<>(statements).forEach((kind, count) -> {
            long asked = Math.max(1, value(requests, kind));
            System.out.printf(
                    "  %-32s %5d requests: %6.1f statements, %6.1f round trips, %5.2f commits each%n",
                    kind,
                    value(requests, kind),
                    (double) count.sum() / asked,
                    (double) value(roundTrips, kind) / asked,
                    (double) value(commits, kind) / asked);
        });
        System.out.println("sent most (per case):");
        bySql.entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().sum(), one.getValue().sum()))
                .limit(listed)
                .forEach(entry -> System.out.printf(
                        "  %6.2f  %.230s%n", (double) entry.getValue().sum() / cases, entry.getKey()));
    }

    private static void add(Map<String, LongAdder> map, String key, int times) {
        map.computeIfAbsent(key, absent -> new LongAdder()).add(times);
    }

    private static long value(Map<String, LongAdder> map, String key) {
        LongAdder found = map.get(key);
        return found == null ? 0 : found.sum();
    }

    private static long sum(Map<String, LongAdder> map) {
        return map.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
