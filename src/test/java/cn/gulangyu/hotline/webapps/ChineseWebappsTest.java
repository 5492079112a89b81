package cn.gulangyu.hotline.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's webapps speak Chinese: every label they ship in English has one, with the same places to fill in. */
class ChineseWebappsTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is the same in both languages, and the plural's ending, which Chinese has not. */
    private static final Set<String> INTERNATIONAL =
            Set.of("", "<", "<=", ">", ">=", "ID", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss", "s");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CODE =
            Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]|</?(?:a|b|i|br|em|strong|span|code|p|ul|li)\\b[^>]*>|&\\w+;");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void haveTheKeysOfTheShippedLabels(String webapp) throws IOException {
        assertThat(chinese(webapp).keySet()).isEqualTo(english(webapp).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void areInChinese(String webapp) throws IOException {
        Map<String, String> english = english(webapp);
        assertThat(chinese(webapp)).allSatisfy((key, label) -> {
            if (!INTERNATIONAL.contains(english.get(key))) {
                assertThat(label).containsPattern(CHINESE);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void keepsPlaceholdersAndMarkup(String webapp) throws IOException {
        Map<String, String> english = english(webapp);
        assertThat(chinese(webapp))
                .allSatisfy((key, label) -> assertThat(code(label))
                        .containsExactlyInAnyOrderElementsOf(code(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void writesDatesInChinese(String webapp) throws IOException {
        JsonNode dates = JSON.readTree(text(webapp, "zh")).path("dateLocales");
        assertThat(dates.at("/longDateFormat/LLL").asText()).isEqualTo("YYYY年M月D日 HH:mm");
        assertThat(dates.path("months"))
                .hasSize(12)
                .allSatisfy(month -> assertThat(month.asText()).endsWith("月"));
        assertThat(dates.path("weekdays"))
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.asText()).startsWith("星期"));
    }

    private static List<String> code(String label) {
        return CODE.matcher(label).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> chinese(String webapp) throws IOException {
        String text = text(webapp, "zh");
        assertThat(text).doesNotStartWith(BYTE_ORDER_MARK);
        return labels(text);
    }

    private static Map<String, String> english(String webapp) throws IOException {
        String text = text(webapp, "en");
        return labels(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Map<String, String> labels(String text) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        JSON.readTree(text)
                .path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        assertThat(labels).isNotEmpty();
        return labels;
    }

    private static String text(String webapp, String language) throws IOException {
        String path = "META-INF/resources/webjars/camunda/app/" + webapp + "/locales/" + language + ".json";
        try (InputStream file = ChineseWebappsTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
