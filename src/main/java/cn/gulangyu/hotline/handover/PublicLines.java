package cn.gulangyu.hotline.handover;

import cn.gulangyu.hotline.regulation.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The other public hotlines, by their numbers. Art. 4. */
@Component
class PublicLines {

    private final List<PublicLine> lines = read();

    record PublicLine(String code, String label) {}

    List<PublicLine> all() {
        return lines;
    }

    /** The line of that number, or a refusal. */
    PublicLine require(String code) {
        return find(code).orElseThrow(() -> Refusal.invalid("line", "目录中没有这条公共热线，请重新选择"));
    }

    String label(String code) {
        return find(code).map(PublicLine::label).orElse(code);
    }

    private Optional<PublicLine> find(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    private static List<PublicLine> read() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                new ClassPathResource("catalogue/public-lines.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .skip(1)
                    .filter(row -> !row.isBlank())
                    .map(row -> row.split(",", -1))
                    .map(cells -> new PublicLine(cells[0].strip(), cells[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
