package cn.gulangyu.hotline.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.calendar.ShippedCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However activities come and counting breaks off, the sums are those of all activities counted at once. */
class HeatCountingTest {

    private static final Instant BEGINNING = Visits.at("2026-09-29T08:00:00+08:00");
    private static final int MINUTES = 6 * 24 * 60;

    private final Node node = new Node(TestDatabases.H2.fresh());

    @BeforeTry
    void startEmpty() {
        node.beginAnew();
        node.visits.leave();
    }

    /** One server; it forgets everything but its database between two batches. */
    private static final class Node {

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;
        private final Visits visits;

        Node(DataSource database) {
            jdbc = JdbcClient.create(database);
            transaction = new TransactionTemplate(new JdbcTransactionManager(database));
            visits = new Visits(jdbc);
        }

        private HeatCounting counting() {
            return new HeatCounting(visits, new HeatProgress(jdbc), new HeatStore(jdbc), ShippedCalendar.bean());
        }

        int next() {
            Integer counted = transaction.execute(status -> counting().next());
            return counted == null ? 0 : counted;
        }

        void all() {
            while (next() > 0) {
                // until there is no more
            }
        }

        void breakOff() {
            transaction.executeWithoutResult(status -> {
                counting().next();
                status.setRollbackOnly();
            });
        }

        void tidy() {
            transaction.executeWithoutResult(status -> counting().tidy());
        }

        void beginAnew() {
            transaction.executeWithoutResult(status -> counting().beginAnew());
        }
    }

    @Provide
    Arbitrary<List<Visit>> histories() {
        Arbitrary<Visit> visit = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("userTask", "callActivity", "exclusiveGateway", "serviceTask"),
                        Arbitraries.of("ferry", "police", ""),
                        Arbitraries.of("TOURISM", "SAFETY", ""),
                        Arbitraries.integers().between(0, MINUTES),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(-1, 3000),
                        Arbitraries.integers().between(-1, 3000))
                .as((matter, type, unit, domain, ended, took, due, taken) -> {
                    Instant end = BEGINNING.plus(Duration.ofMinutes(ended));
                    Instant start = end.minus(Duration.ofMinutes(took));
                    return new Visit(
                            "",
                            "unit-handling",
                            matter % 2 + 1,
                            type,
                            type,
                            "instance",
                            "GLY-2026-00000" + matter,
                            unit,
                            domain,
                            "HOTLINE",
                            start,
                            end,
                            due < 0 ? null : start.plus(Duration.ofMinutes(due)),
                            taken < 0 || !type.equals("userTask") ? null : start.plus(Duration.ofMinutes(taken)));
                });
        return visit.list().ofMinSize(1).ofMaxSize(40).map(HeatCountingTest::numbered);
    }

    private static List<Visit> numbered(List<Visit> visits) {
        return IntStream.range(0, visits.size())
                .mapToObj(at -> {
                    Visit visit = visits.get(at);
                    return new Visit(
                            "visit-%03d".formatted(at),
                            visit.definitionKey(),
                            visit.version(),
                            visit.activityId(),
                            visit.type(),
                            visit.processInstanceId(),
                            visit.caseNo(),
                            visit.unitId(),
                            visit.domain(),
                            visit.channel(),
                            visit.startedAt(),
                            visit.endedAt(),
                            visit.dueAt(),
                            visit.takenAt());
                })
                .toList();
    }

    @Property(tries = 60)
    void equalsTheRecomputedSumsInAnySplitAndAfterEveryBreak(
            @ForAll("histories") List<Visit> history, @ForAll @IntRange(min = 1, max = 12) int batch) {
        node.visits.come(history);
        node.visits.atOnce(batch);

        while (node.next() > 0) {
            node.breakOff();
            node.tidy();
        }

        assertThat(Visits.counted(node.jdbc)).isEqualTo(Visits.recomputed(history));
    }

    @Property(tries = 40)
    void countsWhatIsCommittedLateWithinTheTimeLookedBack(
            @ForAll("histories") List<Visit> history, @ForAll long order) {
        List<Visit> together =
                history.stream().map(HeatCountingTest::withinTenMinutes).toList();
        List<Visit> shuffled = new ArrayList<>(together);
        Collections.shuffle(shuffled, new Random(order));

        for (Visit visit : shuffled) {
            node.visits.come(List.of(visit));
            node.all();
        }

        HeatSums none = new HeatSums(0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Visits.counted(node.jdbc).values().stream().reduce(none, HeatSums::plus))
                .isEqualTo(Visits.recomputed(together).values().stream().reduce(none, HeatSums::plus));
    }

    private static Visit withinTenMinutes(Visit visit) {
        Instant end = BEGINNING.plusSeconds(Math.floorMod(visit.id().hashCode(), 600));
        return new Visit(
                visit.id(),
                visit.definitionKey(),
                visit.version(),
                visit.activityId(),
                visit.type(),
                visit.processInstanceId(),
                visit.caseNo(),
                visit.unitId(),
                visit.domain(),
                visit.channel(),
                end.minusSeconds(60),
                end,
                visit.dueAt(),
                null);
    }

    @ParameterizedTest
    @EnumSource
    void countsEachActivityOnceOnTwoServers(TestDatabases database) throws Exception {
        DataSource shared = database.fresh();
        List<Visit> history = IntStream.range(0, 400)
                .mapToObj(at -> Visits.task(
                        "visit-" + at,
                        "GLY-2026-%06d".formatted(at % 90),
                        "2026-11-25T09:00:00+08:00",
                        "2026-11-25T09:%02d:%02d+08:00".formatted(at / 60 + 1, at % 60)))
                .toList();
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> counting = new ArrayList<>();
            for (int server = 0; server < 2; server++) {
                Node one = new Node(shared);
                one.visits.come(history);
                one.visits.atOnce(37);
                counting.add(servers.submit(one::all));
            }
            for (Future<?> done : counting) {
                done.get();
            }
        } finally {
            servers.shutdown();
        }

        assertThat(Visits.counted(JdbcClient.create(shared))).isEqualTo(Visits.recomputed(history));
    }

    @ParameterizedTest
    @EnumSource
    void countsAnewAfterARecountAndWritesNothingWhenItBreaksOff(TestDatabases database) {
        Node one = new Node(database.fresh());
        List<Visit> history = List.of(
                Visits.task("first", "GLY-2026-000001", "2026-09-30T17:00:00+08:00", "2026-10-08T09:00:00+08:00"),
                Visits.task("again", "GLY-2026-000001", "2026-10-08T10:00:00+08:00", "2026-10-08T11:30:00+08:00"));
        one.visits.come(history);
        one.all();
        assertThat(one.next()).isZero();

        one.beginAnew();
        assertThat(Visits.counted(one.jdbc)).isEmpty();
        one.breakOff();
        assertThat(Visits.counted(one.jdbc)).isEmpty();
        one.all();

        assertThat(Visits.counted(one.jdbc).values()).singleElement().satisfies(sums -> {
            assertThat(sums.visits()).isEqualTo(2);
            assertThat(sums.returned()).isEqualTo(1);
            // An hour before the National Day holiday, an hour after it, and an hour and a half.
            assertThat(Duration.ofSeconds(sums.workingSeconds())).hasMinutes(210);
        });
    }
}
