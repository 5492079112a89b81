package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** What the product answered, with the checks that every scenario makes. */
record Answer(int status, String contentType, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Answer isOk() {
        assertThat(status).as(text).isBetween(200, 299);
        return this;
    }

    /** A problem of that status, in Chinese, by RFC 9457. */
    Answer isRefused(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        assertThat(contentType).as(text).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).as(text).isEqualTo(expected);
        assertThat(isChinese(json().path("title").asText())).as(text).isTrue();
        assertThat(isChinese(json().path("detail").asText())).as(text).isTrue();
        return this;
    }

    /** The problem tells which fields are wrong, each with a Chinese sentence. */
    Answer naming(String... fields) {
        List<String> named = new ArrayList<>();
        for (JsonNode problem : json().path("fields")) {
            named.add(problem.path("field").asText());
            assertThat(isChinese(problem.path("message").asText())).as(text).isTrue();
        }
        assertThat(named).as(text).contains(fields);
        return this;
    }

    Answer citing(String clause) {
        assertThat(json().path("clause").asText()).as(text).isEqualTo(clause);
        return this;
    }

    Answer saying(String words) {
        assertThat(json().path("detail").asText()).contains(words);
        return this;
    }

    JsonNode json() {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON, status " + status + ": " + text, e);
        }
    }

    String at(String field) {
        return json().path(field).asText();
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isChinese(String sentence) {
        return sentence.codePoints().anyMatch(Character::isIdeographic);
    }
}
