package cn.gulangyu.hotline.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** An empty database for one run, with the durability that production has; it goes away with the run. */
record LoadDatabase(String url, String user, AutoCloseable server) implements AutoCloseable {

    /** @param kind {@code h2} or {@code postgresql} */
    static LoadDatabase of(String kind, Path folder) throws IOException {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "h2" ->
                new LoadDatabase(
                        "jdbc:h2:file:" + folder.resolve("hotline") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                        "sa",
                        () -> {});
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("h2 or postgresql, not " + kind);
        };
    }

    private static LoadDatabase postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                // Off by default in an embedded server, which would make every commit free.
                .setServerConfig("fsync", "on")
                .start();
        return new LoadDatabase("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", server);
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The settings that the product needs for it, demo accounts included. */
    String[] settings() {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=",
            "--spring.profiles.active=demo",
            "--hotline.demo.on-postgresql=" + isPostgresql(),
            "--hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "--server.address=127.0.0.1"
        };
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
