package cn.gulangyu.hotline.load;

import static cn.gulangyu.hotline.Browser.as;

import cn.gulangyu.hotline.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** The Centre and the units as programs with Basic credentials; one per thread. */
final class Centre {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Topics whose unit the responsibility list names. */
    private static final List<String> TOPICS = List.of(
            "tourism-ferry-booking",
            "tourism-ferry-service",
            "tourism-scenic-ticket",
            "tourism-scenic-service",
            "tourism-guide-service",
            "tourism-guide-service");

    private final Browser program;

    Centre(int port) {
        program = new Browser(port);
    }

    HttpResponse<String> register(int number) {
        return program.send("POST", "/api/v1/cases", matter(number), as("agent1"));
    }

    static String matter(int number) {
        return """
                {"channel": "HOTLINE", "dialledNumber": "12345", "kind": "COMPLAINT", "topic": "%s",
                 "place": "longtou-road", "title": "第 %d 号反映", "content": "排队时间过长，现场无人疏导。",
                 "demand": "请增派人手。", "proposedHandling": "转述责任单位办理。", "willingToPublish": true,
                 "reporter": {"name": "反映人%d", "phone": "139%08d"}}""".formatted(TOPICS.get(number % TOPICS.size()), number, number, number);
    }

    /** The task of that case that the person may work; null where there is none. */
    JsonNode task(String user, String caseNo) {
        return json(program.get("/api/v1/tasks?caseNo=" + caseNo, as(user))).path(0);
    }

    JsonNode file(String user, String caseNo) {
        return json(program.get("/api/v1/cases/" + caseNo, as(user)));
    }

    int fileStatus(String user, String caseNo) {
        return program.get("/api/v1/cases/" + caseNo, as(user)).statusCode();
    }

    HttpResponse<String> complete(String user, String taskId, String body) {
        return program.send("POST", "/api/v1/tasks/" + taskId + "/complete", body, as(user));
    }

    HttpResponse<String> accept(String taskId) {
        return complete(
                "agent1", taskId, "{\"admissibility\": \"ACCEPT\", \"clause\": \"5(1)\", \"reason\": \"属受理范围\"}");
    }

    static String caseNo(HttpResponse<String> registered) {
        return json(registered).path("caseNo").asText();
    }

    /** The body, or a failure that shows what came instead. */
    static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
