package cn.gulangyu.hotline.load;

import static cn.gulangyu.hotline.Browser.as;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.HotlineApplication;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Fills the database with cases of the past, waits until they are counted, and prints how many milliseconds each page and
 * each call of the statistics takes, at each of the sizes.
 *
 * <p>Arguments: {@code h2|postgresql} (default postgresql), then sizes (10000 100000 1000000), each filling up to that many.
 */
public final class InsightLoad {

    private static final int MONTHS = 36;
    private static final int REPEATS = 7;
    private static final long SEED = 2016;

    private InsightLoad() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        String kind = arguments.length > 0 ? arguments[0] : "postgresql";
        int[] sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {10_000, 100_000, 1_000_000};
        Path folder = Files.createTempDirectory("hotline-insight");
        try (LoadDatabase database = LoadDatabase.of(kind, folder);
                ServletWebServerApplicationContext product = start(database)) {
            DataSource tables = product.getBean(DataSource.class);
            OffsetDateTime first =
                    OffsetDateTime.parse(YearMonth.now(java.time.ZoneId.of("Asia/Shanghai"))
                                    .minusMonths(MONTHS - 1L) + "-01T00:00:00+08:00");
            ClosedCases cases = new ClosedCases(SEED, first, MONTHS);
            int written = 0;
            for (int size : sizes) {
                cases.write(tables, written, size - written);
                written = size;
                count(new JdbcTemplate(tables), size, kind);
                measure(new Browser(product.getWebServer().getPort()), size);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static ServletWebServerApplicationContext start(LoadDatabase database) {
        SpringApplication application = new SpringApplication(HotlineApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", CountedProduct.withoutTests()));
        String[] settings = Arrays.copyOf(database.settings(), database.settings().length + 2);
        settings[settings.length - 2] = "--server.port=0";
        settings[settings.length - 1] = "--hotline.statistics.every=PT1S";
        return (ServletWebServerApplicationContext) application.run(settings);
    }

    /** Marks what was written as changed, as steps of the cases would have, and waits for the product to count it. */
    private static void count(JdbcTemplate jdbc, int size, String kind) {
        jdbc.update("insert into statistics_due (case_no) select c.case_no from case_file c where not exists"
                + " (select 1 from statistics_case s where s.case_no = c.case_no)");
        long start = System.nanoTime();
        while (waiting(jdbc)) {
            LockSupport.parkNanos(1_000_000_000L);
        }
        if (kind.equals("postgresql")) {
            jdbc.execute("analyze");
        }
        System.out.printf(
                "%,d cases: counted in %.1f s; %,d sums by spot, %,d without%n",
                size,
                (System.nanoTime() - start) / 1e9,
                jdbc.queryForObject("select count(*) from statistics_spot", Long.class),
                jdbc.queryForObject("select count(*) from statistics_month", Long.class));
    }

    private static boolean waiting(JdbcTemplate jdbc) {
        return !jdbc.queryForList("select id from statistics_due limit 1").isEmpty();
    }

    private static void measure(Browser program, int size) {
        Map<String, String> calls = new LinkedHashMap<>();
        String year =
                "from=" + YearMonth.now(java.time.ZoneId.of("Asia/Shanghai")).minusMonths(11) + "&to="
                        + YearMonth.now(java.time.ZoneId.of("Asia/Shanghai"));
        calls.put("page, this month", "/insight");
        calls.put("page, 12 months", "/insight?" + year);
        calls.put("overview, 12 months", "/api/v1/insight/overview?" + year);
        for (String dimension : new String[] {"month", "unit", "domain", "channel", "topic", "place"}) {
            calls.put("by " + dimension + ", 12 months", "/api/v1/insight/by/" + dimension + "?" + year);
        }
        calls.put("by unit of one spot, 12 months", "/api/v1/insight/by/unit?topic=tourism-ferry-booking&" + year);
        calls.put("backlog", "/api/v1/insight/backlog");
        calls.put("spots, 12 months", "/api/v1/insight/spots?" + year);
        calls.put("coming back", "/api/v1/insight/coming-back");
        calls.put("cases received, 12 months", "/api/v1/insight/cases?" + year);
        calls.put("cases overdue of a unit", "/api/v1/insight/cases?figure=OVERDUE&unit=ferry&" + year);
        calls.put("cases of one spot", "/api/v1/insight/cases?topic=safety-vessel&place=off-island&" + year);
        calls.put("cases past due", "/api/v1/insight/cases?figure=PAST_DUE");
        calls.put("bulletin, workbook", "/api/v1/insight/bulletin?format=xlsx");
        calls.put("bulletin, paper", "/api/v1/insight/bulletin?format=pdf");
        calls.forEach((name, path) -> System.out.printf("%,d cases: %-32s %s%n", size, name, timed(program, path)));
    }

    private static String timed(Browser program, String path) {
        Times times = new Times();
        for (int at = 0; at < REPEATS; at++) {
            if (at == 1) {
                times.forget();
            }
            long start = System.nanoTime();
            HttpResponse<String> answer = program.get(path, as("manager1"));
            times.since(start);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        return times.print();
    }
}
