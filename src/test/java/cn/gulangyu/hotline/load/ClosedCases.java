package cn.gulangyu.hotline.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes cases of the past straight into the tables, with their hand-overs but without journal, identity or process: enough
 * for everything that counts and lists. The same seed writes the same cases. Memory does not grow with their number.
 *
 * <p>A few topics and places have most of the matters, as on the island; summers and holidays have more than winters; one
 * case in twenty is turned away, one in twelve handed back, one in ten done over, one in fourteen late, and the newest
 * ones are still open.
 */
final class ClosedCases {

    private static final int BATCH = 1000;
    private static final int BAR = 40;
    private static final String[] CHANNELS = {
        "HOTLINE",
        "HOTLINE",
        "HOTLINE",
        "HOTLINE",
        "HOTLINE",
        "HOTLINE",
        "WEBSITE",
        "WEBSITE",
        "EMAIL",
        "VOICE",
        "WALK_IN",
        "LINKED_SYSTEM",
        "SUPERIOR"
    };

    /** How many matters a month has, January first. */
    private static final int[] SEASON = {7, 9, 6, 8, 10, 8, 12, 13, 8, 12, 7, 6};

    private static final String CASE = """
            insert into case_file (case_no, state, channel, kind, topic, place, domain, guiding_office, received_at,
                registered_by, title, content, ground, willing_to_publish, written_reply_wanted, urgent, simple, confidential,
                admissibility, admissibility_clause, unit_limit_days, extension_days, due_at, overdue_since, audit_failures,
                closed_at, report_count)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'agent1', ?, '示例内容', 'NONE', false, false, false, false, false, ?, ?, 0, 0, ?,
                ?, ?, ?, ?)""";

    private static final String PART = """
            insert into case_part (id, case_no, hand_over, unit_id, rework, share, delivered_at, due_at, return_window_ends_at,
                return_asked_at, return_accepted, handled_at, reply_means, replied_at, filed_at, overdue_since, audited_at,
                audit_passed)
            values (?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, 'PHONE', ?, ?, ?, ?, ?)""";

    private final SplittableRandom random;
    private final List<String[]> topics = csv("catalogue/topics.csv");
    private final List<String[]> places = csv("catalogue/places.csv");
    private final List<String[]> units = csv("catalogue/units.csv");
    private final OffsetDateTime first;
    private final int months;

    /** @param months how many months, from the first one on, the cases are spread over */
    ClosedCases(long seed, OffsetDateTime first, int months) {
        this.random = new SplittableRandom(seed);
        this.first = first;
        this.months = months;
    }

    /** Adds that many cases, numbered from {@code from} on, and shows how far it is. */
    void write(DataSource database, int from, int count) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement cases = connection.prepareStatement(CASE);
                    PreparedStatement parts = connection.prepareStatement(PART)) {
                for (int written = 0; written < count; written++) {
                    one(cases, parts, from + written);
                    if ((written + 1) % BATCH == 0 || written + 1 == count) {
                        cases.executeBatch();
                        parts.executeBatch();
                        connection.commit();
                        show(written + 1, count);
                    }
                }
            }
        }
    }

    private void one(PreparedStatement cases, PreparedStatement parts, int number) throws SQLException {
        String caseNo = "GLY-%d-%06d".formatted(2000 + number / 1_000_000 * 30 + number % 30, number % 1_000_000);
        String[] topic = topics.get(skewed(topics.size()));
        String domain = topic[2].equals("policy") || topic[2].equals("other") ? "CONVENIENCE" : upper(topic[2]);
        OffsetDateTime received = received();
        boolean away = random.nextInt(20) == 0;
        boolean open = !away && received.isAfter(first.plusMonths(months - 1L)) && random.nextInt(3) == 0;
        boolean late = random.nextInt(14) == 0;
        OffsetDateTime due = received.plusDays(3);
        OffsetDateTime done = away ? received.plusHours(2) : due.plusHours(late ? 30 : -random.nextInt(1, 60));
        boolean failed = !away && random.nextInt(10) == 0;
        @Nullable Object[] row = {
            caseNo,
            away ? "DECLINED" : open ? "HANDLING" : "ARCHIVED",
            CHANNELS[random.nextInt(CHANNELS.length)],
            random.nextInt(3) == 0 ? "CONSULTATION" : "COMPLAINT",
            topic[0],
            places.get(skewed(places.size()))[0],
            away ? null : domain,
            away ? null : domain.equals("TOURISM") ? "MARKET_OFFICE" : "MANAGEMENT_OFFICE",
            received,
            "示例事项 " + number,
            away ? "DECLINE" : "ACCEPT",
            away ? "6(1)" : "5(1)",
            away ? null : due,
            !away && late ? due : null,
            failed ? 1 : 0,
            open ? null : done.plusHours(20),
            random.nextInt(9) == 0 ? 2 : 1
        };
        add(cases, row);
        if (!away) {
            handOvers(parts, caseNo, unitOf(topic[0]), received, due, done, new Fate(late, failed, open));
        }
    }

    private record Fate(boolean late, boolean failed, boolean open) {}

    private void handOvers(
            PreparedStatement parts,
            String caseNo,
            String unit,
            OffsetDateTime received,
            OffsetDateTime due,
            OffsetDateTime done,
            Fate fate)
            throws SQLException {
        int handOver = 1;
        if (random.nextInt(12) == 0) {
            String other = units.get(random.nextInt(units.size()))[0];
            OffsetDateTime at = received.plusMinutes(20);
            add(
                    parts,
                    id(),
                    caseNo,
                    handOver++,
                    other,
                    false,
                    at,
                    due,
                    at.plusHours(4),
                    at.plusHours(1),
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        OffsetDateTime at = received.plusHours(2);
        add(
                parts,
                id(),
                caseNo,
                handOver++,
                unit,
                false,
                at,
                due,
                at.plusHours(4),
                null,
                null,
                fate.open() ? null : done,
                fate.open() ? null : done,
                fate.open() ? null : done.plusHours(1),
                fate.late() ? due : null,
                fate.open() ? null : done.plusHours(3),
                fate.open() ? null : !fate.failed());
        if (fate.failed() && !fate.open()) {
            OffsetDateTime again = done.plusHours(4);
            add(
                    parts,
                    id(),
                    caseNo,
                    handOver,
                    unit,
                    true,
                    again,
                    again.plusDays(1),
                    again.plusHours(4),
                    null,
                    null,
                    again.plusHours(8),
                    again.plusHours(8),
                    again.plusHours(9),
                    null,
                    again.plusHours(12),
                    true);
        }
    }

    private OffsetDateTime received() {
        int month;
        do {
            month = random.nextInt(months);
        } while (random.nextInt(13) >= SEASON[first.plusMonths(month).getMonthValue() - 1]);
        return first.plusMonths(month).plus(Duration.ofMinutes(random.nextInt(27 * 24 * 60)));
    }

    /** The first entries of a list far more often than the last ones. */
    private int skewed(int size) {
        double share = random.nextDouble();
        return (int) (share * share * share * size);
    }

    private String unitOf(String topic) {
        return units.get(Math.floorMod(topic.hashCode(), units.size()))[0];
    }

    private String id() {
        return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static String upper(String group) {
        return group.toUpperCase(java.util.Locale.ROOT);
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    private static void show(int written, int count) {
        int full = (int) ((long) BAR * written / count);
        System.out.printf("\r[%s%s] %,d of %,d", "#".repeat(full), ".".repeat(BAR - full), written, count);
        if (written == count) {
            System.out.println();
        }
        System.out.flush();
    }

    private static List<String[]> csv(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClosedCases.class.getClassLoader().getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
