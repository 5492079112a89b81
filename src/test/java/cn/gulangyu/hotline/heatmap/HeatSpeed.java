package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.TestDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How long the heat map takes to answer on PostgreSQL, by the number of sums there are. A program, not a test. */
final class HeatSpeed {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 25);
    private static final int TIMES = 21;

    private HeatSpeed() {}

    public static void main(String[] arguments) {
        for (int rows : new int[] {10_000, 100_000}) {
            JdbcClient jdbc = JdbcClient.create(onOneConnection(TestDatabases.POSTGRESQL.fresh()));
            // Two years of one process with ten activities, ten units and the rest by domain and channel.
            jdbc.sql("""
                            insert into heat_day select 'unit-handling', date '2026-11-25' - (n / 100 % 730), 1 + n / 73000 / 60,
                                'Task_' || n % 10, 'unit-' || n / 10 % 10, 'DOMAIN-' || n / 73000 % 6, 'CHANNEL-' || n / 438000,
                                5, 90000, 300000, 5, 1, 4, 20000, 72000, 1 from generate_series(0, ? - 1) n""").param(rows).update();
            jdbc.sql("analyze heat_day").update();
            HeatReading reading = new HeatReading(jdbc);
            System.out.printf(
                    "%,9d rows: a month %.1f ms, all %.1f ms, a month of one unit %.1f ms%n",
                    rows,
                    median(reading, new HeatQuestion(LAST.minusDays(29), LAST, null, null, null, null)),
                    median(reading, new HeatQuestion(LAST.minusDays(729), LAST, null, null, null, null)),
                    median(reading, new HeatQuestion(LAST.minusDays(29), LAST, null, "unit-3", null, null)));
        }
        System.exit(0);
    }

    /** Connecting takes longer than asking. */
    private static DataSource onOneConnection(DataSource database) {
        try {
            return new SingleConnectionDataSource(database.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(HeatReading reading, HeatQuestion question) {
        double[] times = IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    long before = System.nanoTime();
                    reading.activities("unit-handling", question);
                    return (System.nanoTime() - before) / 1e6;
                })
                .toArray();
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
