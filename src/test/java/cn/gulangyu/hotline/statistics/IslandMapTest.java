package cn.gulangyu.hotline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IslandMapTest {

    private static final Path CATALOGUE = Path.of("src/main/resources/catalogue");

    @Test
    void knowsWhereEveryPlaceOfTheCatalogueLiesButTheUnspecifiedOne() throws IOException {
        List<String> places = codes("places.csv");
        places.remove("island-unspecified");

        assertThat(codes("place-map.csv")).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void keepsEveryPlaceOnTheDrawingAndApartFromTheOthers() throws IOException {
        List<String[]> rows = Files.readAllLines(CATALOGUE.resolve("place-map.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(rows).allSatisfy(row -> {
            assertThat(Integer.parseInt(row[1])).isBetween(20, 980);
            assertThat(Integer.parseInt(row[2])).isBetween(20, 700);
            assertThat(row[3]).isIn("start", "end");
        });
        assertThat(rows.stream().map(row -> row[1] + "," + row[2])).doesNotHaveDuplicates();
    }

    private static List<String> codes(String file) throws IOException {
        return new java.util.ArrayList<>(Files.readAllLines(CATALOGUE.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList());
    }
}
