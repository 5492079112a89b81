package cn.gulangyu.hotline;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the hotline case management of the Gulangyu call centre. With {@code --check-journal} it checks the journals
 * instead of serving: exit code 0 if they are whole, 1 if not.
 */
@SpringBootApplication
public class HotlineApplication {

    // The web parts stay, since the engine's REST starter doesn't start without them; they just open no port. Only the
    // report is printed.
    private static final String[] WITHOUT_SERVING = {
        "--server.port=-1",
        "--camunda.bpm.job-execution.enabled=false",
        "--hotline.statistics.every=P1D",
        "--logging.level.root=error"
    };

    public static void main(String[] args) {
        if (Arrays.asList(args).contains("--check-journal")) {
            String[] all = Stream.of(args, WITHOUT_SERVING).flatMap(Stream::of).toArray(String[]::new);
            System.exit(SpringApplication.exit(SpringApplication.run(HotlineApplication.class, all)));
        }
        SpringApplication.run(HotlineApplication.class, args);
    }
}
