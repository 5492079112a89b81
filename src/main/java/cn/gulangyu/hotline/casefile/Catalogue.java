package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The topics and places that a matter can be about, by the codes that the decision tables speak of. */
@Component
public class Catalogue {

    /** The topic of a matter that nobody has sorted yet. */
    public static final String UNSORTED = "other-unsorted";

    /** The place of a matter that names none. */
    public static final String UNSPECIFIED = "island-unspecified";

    private final Map<String, Entry> topics = read("catalogue/topics.csv");
    private final Map<String, Entry> places = read("catalogue/places.csv");

    /**
     * One code with its Chinese label.
     *
     * @param group the field of duty of a topic; empty for places
     */
    public record Entry(String code, String label, String group) {}

    public List<Entry> topics() {
        return List.copyOf(topics.values());
    }

    public List<Entry> places() {
        return List.copyOf(places.values());
    }

    public String topicLabel(String code) {
        Entry topic = topics.get(code);
        return topic == null ? code : topic.label();
    }

    public String placeLabel(String code) {
        Entry place = places.get(code);
        return place == null ? code : place.label();
    }

    /** Refuses a code that no table knows. */
    public void require(String topic, String place) {
        if (!topics.containsKey(topic)) {
            throw Refusal.invalid("topic", "没有这个事项类别:" + topic);
        }
        if (!places.containsKey(place)) {
            throw Refusal.invalid("place", "没有这个地点:" + place);
        }
    }

    private static Map<String, Entry> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Entry(cells[0].trim(), cells[1].trim(), cells.length > 2 ? cells[2].trim() : ""))
                    .collect(Collectors.toMap(
                            Entry::code, Function.identity(), (first, second) -> first, java.util.LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
