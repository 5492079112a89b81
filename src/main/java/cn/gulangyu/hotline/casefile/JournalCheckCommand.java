package cn.gulangyu.hotline.casefile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar … --check-journal}: checks every journal after the start, prints what it found, and has the program end
 * with 1 if anything was broken and with 0 otherwise. Opens no port and runs no timers.
 */
@Component
class JournalCheckCommand implements ApplicationRunner, ExitCodeGenerator {

    static final String OPTION = "check-journal";

    private final JournalCheck check;
    private volatile int exitCode;

    JournalCheckCommand(JournalCheck check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(OPTION)) {
            return;
        }
        JournalReport report = check.check();
        // The report is Chinese whatever the terminal's locale.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        report.lines().forEach(out::println);
        exitCode = report.whole() ? 0 : 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
