package cn.gulangyu.hotline.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, which can be killed. */
final class ProductProcess {

    private static final int START_SECONDS = 240;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private ProductProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is healthy. Its output goes to {@code log}. */
    static ProductProcess start(Path jar, LoadDatabase database, Path log) throws IOException, InterruptedException {
        int port = freePort();
        ProductProcess product = new ProductProcess(run(jar, database, log, "--server.port=" + port), port);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!product.isHealthy()) {
            if (!product.process.isAlive() || System.nanoTime() > end) {
                product.kill();
                throw new IllegalStateException("the product did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return product;
    }

    /** Checks the journals as an operator does; answers the exit code. */
    static int checkJournals(Path jar, LoadDatabase database, Path log) throws IOException, InterruptedException {
        Process check = run(jar, database, log, "--check-journal");
        if (!check.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            check.destroyForcibly();
            throw new IllegalStateException("the journal check did not end, see " + log);
        }
        return check.exitValue();
    }

    private static Process run(Path jar, LoadDatabase database, Path log, String argument) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=Asia/Shanghai",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar.toAbsolutePath().toString()));
        command.addAll(Arrays.asList(database.settings()));
        command.add(argument);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            return HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Signal 9: nothing in it gets to run any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As an operator stops it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("the product did not stop within a minute");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
