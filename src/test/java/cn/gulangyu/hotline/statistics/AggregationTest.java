package cn.gulangyu.hotline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 14(1), the sums are what the cases add up to")
class AggregationTest {

    private static final List<String> UNITS = List.of("ferry", "police", "enforcement");
    private static final List<String> TOPICS = List.of("tourism-dining", "safety-fire", "enforcement-dog");
    private static final List<String> PLACES = List.of("longtou-road", "music-hall");

    private final MovableClock clock = MovableClock.at("2026-11-25T10:00:00+08:00");

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    @Cites("14(1)")
    void areTheSameWhateverTheOrderInWhichChangesAreCounted(TestDatabases database) {
        try (StatisticsFixture fixture = StatisticsFixture.on(database, clock)) {
            for (int seed = 1; seed <= 12; seed++) {
                Random random = new Random(seed);
                List<Runnable> steps = new ArrayList<>();
                for (int number = 0; number < 8; number++) {
                    interleave(
                            random,
                            steps,
                            history(random, fixture.raw(), "GLY-2026-%06d".formatted(seed * 100 + number)));
                }
                for (Runnable step : steps) {
                    step.run();
                    if (random.nextInt(4) == 0) {
                        fixture.aggregation().countAll();
                    }
                }
                fixture.aggregation().countAll();

                assertSumsAreRight(fixture, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void countsTheSameHoweverOftenACaseIsCounted(TestDatabases database) {
        try (StatisticsFixture fixture = StatisticsFixture.on(database, clock)) {
            history(new Random(7), fixture.raw(), "GLY-2026-000001").forEach(Runnable::run);
            fixture.aggregation().countAll();
            var once = fixture.stored("statistics_spot", true);

            fixture.raw().changed("GLY-2026-000001");
            fixture.raw().changed("GLY-2026-000001");
            fixture.raw().changed("GLY-2026-999999");

            assertThat(fixture.aggregation().countAll()).isEqualTo(3);
            assertThat(fixture.stored("statistics_spot", true)).isEqualTo(once).isNotEmpty();
            assertThat(fixture.aggregation().countAll()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void areUntouchedWhereTheCountingOfABatchFails(TestDatabases database) {
        try (StatisticsFixture fixture = StatisticsFixture.on(database, clock)) {
            history(new Random(3), fixture.raw(), "GLY-2026-000001").forEach(Runnable::run);

            fixture.slice().transaction().executeWithoutResult(status -> {
                fixture.aggregation().countAll();
                status.setRollbackOnly();
            });

            assertThat(fixture.stored("statistics_spot", true)).isEmpty();
            fixture.aggregation().countAll();
            assertSumsAreRight(fixture, "after the second try");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void areRightWhenTwoNodesCountWhileCasesChange(TestDatabases database) throws Exception {
        try (StatisticsFixture fixture = StatisticsFixture.on(database, clock)) {
            ExecutorService nodes = Executors.newFixedThreadPool(3);
            try {
                List<Future<?>> running = new ArrayList<>();
                running.add(nodes.submit(() -> {
                    for (int number = 0; number < 20; number++) {
                        history(new Random(number), fixture.raw(), "GLY-2026-" + (500000 + number))
                                .forEach(Runnable::run);
                    }
                }));
                for (int node = 0; node < 2; node++) {
                    running.add(nodes.submit(() -> {
                        while (!running.get(0).isDone()) {
                            fixture.aggregation().countAll();
                        }
                    }));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            } finally {
                nodes.shutdownNow();
            }
            fixture.aggregation().countAll();

            assertSumsAreRight(fixture, "after two nodes");
        }
    }

    private static void assertSumsAreRight(StatisticsFixture fixture, String when) {
        assertThat(fixture.stored("statistics_spot", true)).as(when).isEqualTo(fixture.recomputed(true));
        assertThat(fixture.stored("statistics_month", false)).as(when).isEqualTo(fixture.recomputed(false));
        assertThat(fixture.slice()
                        .jdbc()
                        .sql("select count(distinct case_no) from statistics_open")
                        .query(Long.class)
                        .single())
                .as(when)
                .isEqualTo(fixture.slice()
                        .jdbc()
                        .sql("select count(*) from case_file where closed_at is null")
                        .query(Long.class)
                        .single());
    }

    /** Puts the steps of one case among the others', each case's own in their order. */
    private static void interleave(Random random, List<Runnable> all, List<Runnable> more) {
        List<Integer> places = new ArrayList<>();
        more.forEach(step -> places.add(random.nextInt(all.size() + 1)));
        Collections.sort(places);
        for (int at = 0; at < more.size(); at++) {
            all.add(places.get(at) + at, more.get(at));
        }
    }

    /** A case's life, some lives cut short: its changes in their order. */
    private static List<Runnable> history(Random random, RawRows raw, String caseNo) {
        List<Runnable> steps = new ArrayList<>();
        String topic = one(random, TOPICS);
        String unit = one(random, UNITS);
        steps.add(() -> raw.receive(
                caseNo, "2026-09-30T23:30:00+08:00", "HOTLINE", topic, one(random, PLACES), 1 + random.nextInt(2)));
        int fate = random.nextInt(10);
        if (fate == 0) {
            steps.add(() -> raw.admit(caseNo, "DECLINE", null, null));
            steps.add(() -> raw.end(caseNo, "DECLINED", "2026-10-01T10:00:00+08:00"));
            return steps;
        }
        steps.add(() -> raw.admit(caseNo, "ACCEPT", "TOURISM", "MARKET_OFFICE"));
        steps.add(() -> raw.due(caseNo, "2026-10-08T18:00:00+08:00"));
        if (fate == 1) {
            steps.add(() -> raw.centreReplies(caseNo, "2026-10-02T10:00:00+08:00"));
            steps.add(() -> raw.end(caseNo, "ARCHIVED", "2026-11-02T10:00:00+08:00"));
            return steps;
        }
        String[] part = new String[1];
        steps.add(() -> part[0] = raw.deliver(caseNo, unit, "2026-10-01T10:00:00+08:00", false, false));
        if (fate == 2) {
            steps.add(() -> raw.at(caseNo, part[0], "return_asked_at", "2026-10-01T11:00:00+08:00"));
            steps.add(() -> raw.flag(caseNo, part[0], "return_accepted", true));
            steps.add(() -> part[0] = raw.deliver(caseNo, "water", "2026-10-01T15:00:00+08:00", false, false));
        }
        if (fate < 5) {
            steps.add(() -> raw.at(caseNo, part[0], "overdue_since", "2026-10-31T23:59:59+08:00"));
        }
        steps.add(() -> raw.at(caseNo, part[0], "replied_at", "2026-11-01T00:00:00+08:00"));
        steps.add(() -> raw.at(caseNo, part[0], "audited_at", "2026-11-03T09:00:00+08:00"));
        if (fate < 7) {
            steps.add(() -> raw.flag(caseNo, part[0], "audit_passed", false));
            steps.add(() -> part[0] = raw.deliver(caseNo, unit, "2026-11-03T09:30:00+08:00", true, false));
            steps.add(() -> raw.at(caseNo, part[0], "replied_at", "2026-11-04T09:30:00+08:00"));
            steps.add(() -> raw.at(caseNo, part[0], "audited_at", "2026-11-05T09:30:00+08:00"));
        }
        steps.add(() -> raw.flag(caseNo, part[0], "audit_passed", true));
        if (fate != 9) {
            steps.add(() -> raw.end(caseNo, "ARCHIVED", "2026-11-05T10:00:00+08:00"));
        }
        return steps;
    }

    private static String one(Random random, List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
