package cn.gulangyu.hotline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core whether a page keeps to WCAG 2.2 AA. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN =
            "() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })"
                    + ".then(found => found.violations.flatMap(violation => violation.nodes.map(node =>"
                    + " `${violation.id}: ${node.target} — ${node.failureSummary}`)))";

    private Axe() {}

    /** Fails with every violation, the element and what would mend it. */
    static void requireNoViolations(Page page) {
        page.evaluate(SOURCE);
        assertThat((List<?>) page.evaluate(RUN)).isEmpty();
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe-core/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
