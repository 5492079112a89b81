package cn.gulangyu.hotline.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where the places of the catalogue lie on our drawing of the island, which is 1000 wide and 720 high, north up. */
@Component
class IslandMap {

    private static final double SMALLEST = 9;
    private static final double LARGEST = 34;

    /** How many places get their name written beside them. */
    private static final int NAMED = 8;

    private final Map<String, Point> points = read();

    /** On which side of the point its name stands. */
    record Point(double x, double y, String anchor) {}

    /**
     * One place with its number of cases.
     *
     * @param radius grows with the root of the number, so that the area tells it
     * @param level 1 to 4, the fuller the more cases
     * @param named whether its name is written beside it
     */
    record Marker(
            double x,
            double y,
            double radius,
            int level,
            boolean named,
            String anchor,
            String label,
            long received,
            String cases) {

        public double labelX() {
            return anchor.equals("end") ? x - radius - 5 : x + radius + 5;
        }
    }

    /** The places that the drawing knows, largest first, so that small circles lie on top of large ones. */
    List<Marker> markers(View.Table places) {
        List<View.Row> known = places.rows().stream()
                .filter(row -> points.containsKey(row.code()) && received(row) > 0)
                .sorted(Comparator.comparingLong(IslandMap::received).reversed())
                .toList();
        long most = known.isEmpty() ? 1 : received(known.get(0));
        return known.stream().map(row -> marker(row, most, known.indexOf(row))).toList();
    }

    /** Cases without a place on the island. */
    List<View.Row> unmarked(View.Table places) {
        return places.rows().stream()
                .filter(row -> !points.containsKey(row.code()) && received(row) > 0)
                .toList();
    }

    private Marker marker(View.Row row, long most, int rank) {
        Point point = points.getOrDefault(row.code(), new Point(0, 0, "start"));
        double share = (double) received(row) / most;
        return new Marker(
                point.x(),
                point.y(),
                Math.round(10 * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share))) / 10.0,
                1 + (int) Math.min(3, Math.floor(share * 4)),
                rank < NAMED,
                point.anchor(),
                row.label(),
                received(row),
                Insight.CASES + "?figure=" + Figure.RECEIVED.name() + "&" + row.cases());
    }

    private static long received(View.Row row) {
        return row.figure(Figure.RECEIVED.name());
    }

    private static Map<String, Point> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("catalogue/place-map.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
