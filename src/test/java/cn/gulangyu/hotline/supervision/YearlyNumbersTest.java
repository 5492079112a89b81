package cn.gulangyu.hotline.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearlyNumbersTest {

    private static final int THREADS = 8;
    private static final int PER_THREAD = 10;

    @ParameterizedTest
    @EnumSource
    void numbersFromOneWithoutGapAndNeverTwice(TestDatabases database) throws Exception {
        MovableClock clock = MovableClock.at("2026-11-25T09:00:00+08:00");
        try (DatabaseSlice slice = DatabaseSlice.over(database.fresh(), clock, YearlyNumbers.class)) {
            YearlyNumbers numbers = slice.bean(YearlyNumbers.class);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Callable<String>> asked = new ArrayList<>();
            for (int number = 0; number < THREADS * PER_THREAD; number++) {
                asked.add(() -> slice.transaction().execute(status -> numbers.next("notice", Notice.PATTERN)));
            }
            List<String> given = new ArrayList<>();
            for (Future<String> number : threads.invokeAll(asked)) {
                given.add(number.get());
            }
            threads.shutdown();

            assertThat(given).doesNotHaveDuplicates().contains("GD-2026-000001", "GD-2026-000080");
        }
    }

    @Test
    void givesANumberBackWhereNothingCameOfItAndBeginsAnewEachYearInChina() {
        MovableClock clock = MovableClock.at("2026-12-31T23:59:59+08:00");
        try (DatabaseSlice slice = DatabaseSlice.over(TestDatabases.H2.fresh(), clock, YearlyNumbers.class)) {
            YearlyNumbers numbers = slice.bean(YearlyNumbers.class);
            slice.transaction().executeWithoutResult(status -> {
                numbers.next("supervision", "%d %d");
                status.setRollbackOnly();
            });

            assertThat(next(slice, numbers)).isEqualTo("2026 1");
            assertThat(next(slice, numbers)).isEqualTo("2026 2");
            clock.moveTo(Instant.parse("2026-12-31T16:00:00Z"));
            assertThat(next(slice, numbers)).isEqualTo("2027 1");
        }
    }

    private static String next(DatabaseSlice slice, YearlyNumbers numbers) {
        return Objects.requireNonNull(slice.transaction().execute(status -> numbers.next("supervision", "%d %d")));
    }
}
