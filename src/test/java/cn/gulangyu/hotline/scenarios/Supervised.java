package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** One supervision on its way; the plain steps go as they mostly do. */
final class Supervised {

    private final Hotline hotline;
    private final Story story;
    private final String id;

    private Supervised(Hotline hotline, Story story, String id) {
        this.hotline = hotline;
        this.story = story;
        this.id = id;
    }

    static Map<String, Object> request(Story story, String trigger) {
        return new HashMap<>(
                Map.of("caseNo", story.caseNo(), "unitId", story.unit(), "trigger", trigger, "reason", "多次电话催促仍无进展"));
    }

    static Supervised opened(Hotline hotline, Story story, String trigger) {
        Answer answer = hotline.as("management1").posts("/api/v1/supervisions", request(story, trigger));
        return new Supervised(hotline, story, answer.isOk().at("id"));
    }

    /** The supervision that the clock or a diagram opened, which must be the only one of that trigger. */
    static Supervised found(Hotline hotline, Story story, String trigger) {
        List<String> ids = new ArrayList<>();
        hotline.as("management1")
                .gets("/api/v1/supervisions?caseNo=" + story.caseNo())
                .isOk()
                .json()
                .forEach(one -> {
                    if (one.path("trigger").asText().equals(trigger)) {
                        ids.add(one.path("id").asText());
                    }
                });
        assertThat(ids).as(trigger).hasSize(1);
        return new Supervised(hotline, story, ids.get(0));
    }

    String path() {
        return "/api/v1/supervisions/" + id;
    }

    JsonNode seenBy(Person person) {
        return person.gets(path()).isOk().json();
    }

    String field(String name) {
        return seenBy(hotline.as("management1")).path(name).asText();
    }

    Instant dueAt() {
        return OffsetDateTime.parse(field("dueAt")).toInstant();
    }

    Answer answer() {
        return story.leader()
                .does(story.caseNo(), "Task_AnswerNotice", Map.of("explanation", "人手不足，已加派", "measures", "三日内办结"));
    }

    Map<String, Object> measure(String mode) {
        return new HashMap<>(Map.of(
                "mode",
                mode,
                "tookPlaceAt",
                Story.offset(hotline.now()),
                "participants",
                "管理处、城管执法中队",
                "findings",
                "已到现场，正在整改"));
    }

    Answer office(String task, Map<String, ?> body) {
        return hotline.as("management1").does(story.caseNo(), task, body);
    }

    Supervised answered() {
        answer().isOk();
        office("Task_RecordMeasure", measure("ON_SITE")).isOk();
        return this;
    }

    Supervised evaluated(String evaluation) {
        office("Task_EvaluateAnswer", Map.of("evaluation", evaluation, "opinion", "应当建立值班制度"))
                .isOk();
        return this;
    }

    Supervised decided(String result) {
        office("Task_DecideResult", Map.of("result", result, "reason", "经督办仍无改进"))
                .isOk();
        return this;
    }

    Answer sanction(boolean approved) {
        return hotline.as("group1")
                .does(story.caseNo(), "Task_DecideSanction", Map.of("approved", approved, "opinion", "已阅"));
    }

    /** The limit of the unit's answer passes. */
    Supervised unanswered() {
        hotline.itIs(dueAt());
        story.fireDueTimers();
        return this;
    }

    List<String> kinds() {
        return values("notices", "kindLabel");
    }

    List<String> values(String list, String name) {
        List<String> values = new ArrayList<>();
        seenBy(hotline.as("management1"))
                .path(list)
                .forEach(one -> values.add(one.path(name).asText()));
        return values;
    }

    String lastNotice() {
        List<String> numbers = values("notices", "number");
        return "/api/v1/notices/" + numbers.get(numbers.size() - 1) + "/pdf";
    }

    /** The text of the last notice, without blanks and line ends. */
    String text(Person reader) {
        try (PDDocument document = Loader.loadPDF(reader.downloads(lastNotice()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
