package cn.gulangyu.hotline.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Registers cases over HTTP and has them dispatched, then says how fast that went and what it cost the database. Runs the
 * product in this process, on 127.0.0.1 only, with a database of its own, and stops by itself.
 *
 * <p>Arguments: {@code h2|postgresql} (default h2), cases (200, at most 20,000), threads (4, at most 32), then settings
 * of the product, such as {@code --spring.datasource.hikari.maximum-pool-size=20}.
 */
public final class DispatchLoad {

    private static final int WARM_UP = 60;
    private static final int LONGEST_MINUTES = 10;
    private static final int LISTED = 40;

    private final Counts counts = new Counts();
    private final Times registration = new Times();
    private final Times untilDispatched = new Times();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private DispatchLoad() {}

    /** Exits with 1 if a request failed or the run took longer than ten minutes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String kind = arguments.length > 0 ? arguments[0] : "h2";
        int cases = bounded(arguments, 1, 200, 20_000);
        int threads = bounded(arguments, 2, 4, 32);
        Path folder = Files.createTempDirectory("hotline-load");
        boolean good;
        try (LoadDatabase database = LoadDatabase.of(kind, folder)) {
            String[] settings = Arrays.copyOfRange(arguments, Math.min(3, arguments.length), arguments.length);
            good = new DispatchLoad().run(database, cases, threads, settings);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private static int bounded(String[] arguments, int index, int usual, int most) {
        int wanted = arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
        return Math.max(1, Math.min(most, wanted));
    }

    private boolean run(LoadDatabase database, int cases, int threads, String... settings) throws InterruptedException {
        try (ServletWebServerApplicationContext product = CountedProduct.start(database, counts, settings)) {
            int port = product.getWebServer().getPort();
            JdbcTemplate jdbc = new JdbcTemplate(product.getBean(javax.sql.DataSource.class));
            boolean inTime = drive(port, WARM_UP, threads);
            TableSizes before = TableSizes.read(jdbc);
            counts.reset();
            registration.forget();
            untilDispatched.forget();
            long cpu = cpuTime();
            long start = System.nanoTime();
            inTime &= drive(port, cases, threads);
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuMillis = (cpuTime() - cpu) / 1e6 / cases;
            System.out.printf(
                    "%n%s, %d cases, %d threads: %.1f cases/s, %.1f ms CPU per case (client included), load average %.1f%n",
                    database.isPostgresql() ? "PostgreSQL" : "H2",
                    cases,
                    threads,
                    cases / seconds,
                    cpuMillis,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.println("registration: " + registration.print());
            System.out.println("registration until dispatched: " + untilDispatched.print());
            counts.print(cases, LISTED);
            TableSizes.read(jdbc).printGrowthSince(before, cases);
            Long dispatched =
                    jdbc.queryForObject("select count(*) from case_file where state = 'HANDLING'", Long.class);
            boolean all = dispatched != null && dispatched == WARM_UP + cases;
            System.out.printf("dispatched: %d of %d, failed: %d%n", dispatched, WARM_UP + cases, failed.get());
            return inTime && all && failed.get() == 0;
        }
    }

    private boolean drive(int port, int cases, int threads) throws InterruptedException {
        ExecutorService agents = Executors.newFixedThreadPool(threads);
        int end = next.get() + cases;
        for (int thread = 0; thread < threads; thread++) {
            agents.execute(() -> {
                Centre centre = new Centre(port);
                for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                    dispatch(centre, number);
                }
            });
        }
        agents.shutdown();
        boolean inTime = agents.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
        agents.shutdownNow();
        next.set(end);
        return inTime;
    }

    private void dispatch(Centre centre, int number) {
        try {
            long start = System.nanoTime();
            String caseNo = Centre.caseNo(centre.register(number));
            registration.since(start);
            HttpResponse<String> accepted =
                    centre.accept(centre.task("agent1", caseNo).path("id").asText());
            Centre.json(accepted);
            untilDispatched.since(start);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
            System.out.println("case " + number + ": " + e);
        }
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
