package cn.gulangyu.hotline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the packaged product with signal 9 while people register, confirm and assign, starts it again, and checks that
 * everything it had acknowledged is there and nothing is there by half. The database, with all that the rounds before left
 * in it, is used again in the next round.
 *
 * <p>Arguments: {@code h2|postgresql} (default h2), rounds (3, at most 20), the jar (default: the one in {@code target}).
 * Exits with 1 on any finding. It checks a process that is killed, not a machine that loses its power.
 */
public final class CrashCheck {

    private static final int FEWEST_STEPS = 10;
    private static final int MOST_STEPS = 110;

    private final Path jar;
    private final LoadDatabase database;
    private final Path log;

    private CrashCheck(Path jar, LoadDatabase database, Path log) {
        this.jar = jar;
        this.database = database;
        this.log = log;
    }

    /** Leaves the folder with the product's log behind if it found anything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Math.max(1, Math.min(20, Integer.parseInt(arguments[1]))) : 3;
        Path jar = arguments.length > 2 ? Path.of(arguments[2]) : packaged();
        Path folder = Files.createTempDirectory("hotline-crash");
        int findings = 0;
        try (LoadDatabase database = LoadDatabase.of(arguments.length > 0 ? arguments[0] : "h2", folder)) {
            CrashCheck check = new CrashCheck(jar, database, folder.resolve("product.log"));
            Random random = new Random();
            for (int round = 1; round <= rounds; round++) {
                int steps = random.nextInt(FEWEST_STEPS, MOST_STEPS);
                List<String> found = check.round(round, steps);
                findings += found.size();
                found.forEach(finding -> System.out.println("  " + finding));
            }
        }
        System.out.println(findings == 0 ? "nothing found" : findings + " findings, see " + folder);
        if (findings == 0) {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(findings == 0 ? 0 : 1);
    }

    private static Path packaged() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("hotline-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in target, run ./mvnw package first"));
        }
    }

    private List<String> round(int round, int steps) throws IOException, InterruptedException {
        Workload work = new Workload();
        work.runUntilKilled(ProductProcess.start(jar, database, log), round, steps);
        System.out.printf(
                "round %d: killed after %d steps; acknowledged: %d registered, %d accepted, %d assigned%n",
                round, steps, work.registered.size(), work.accepted.size(), work.assigned.size());
        ProductProcess again = ProductProcess.start(jar, database, log);
        List<String> findings = new ArrayList<>(work.unexpected);
        Centre centre = new Centre(again.port());
        work.registered.stream()
                .filter(caseNo -> centre.fileStatus("agent1", caseNo) != 200)
                .forEach(caseNo -> findings.add("not shown any more: " + caseNo));
        again.stop();
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), ""));
        findings.addAll(new Wholeness(jdbc).check(work));
        if (ProductProcess.checkJournals(jar, database, log) != 0) {
            findings.add("a journal is broken, see " + log);
        }
        return findings;
    }
}
