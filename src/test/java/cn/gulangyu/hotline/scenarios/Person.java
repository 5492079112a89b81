package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member of staff, or a passer-by without an account, who uses the product over HTTP as a program would. */
final class Person {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----part----of----the----form";

    private final Hotline hotline;
    private final String userId;

    Person(Hotline hotline, String userId) {
        this.hotline = hotline;
        this.userId = userId;
    }

    String userId() {
        return userId;
    }

    Answer gets(String path) {
        return sends("GET", path, "application/json", BodyPublishers.noBody());
    }

    Answer posts(String path, Object body) {
        return postsText(path, Answer.write(body));
    }

    Answer puts(String path, Object body) {
        return sends("PUT", path, "application/json", BodyPublishers.ofString(Answer.write(body)));
    }

    Answer deletes(String path) {
        return sends("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    Answer deletes(String path, Object body) {
        return sends("DELETE", path, "application/json", BodyPublishers.ofString(Answer.write(body)));
    }

    Answer postsText(String path, String body) {
        return sends("POST", path, "application/json", BodyPublishers.ofString(body));
    }

    Answer sends(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hotline.root() + path))
                .header("Content-Type", contentType)
                .method(method, body);
        if (!userId.isEmpty()) {
            request.headers(Browser.as(userId));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The bytes of a file that this person may have. */
    byte[] downloads(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(hotline.root() + path))
                .headers(Browser.as(userId))
                .build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a file in the part {@code file}. */
    Answer attaches(String caseNo, String fileName, String mediaType, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sends(
                "POST",
                "/api/v1/cases/" + caseNo + "/attachments",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(form.toByteArray()));
    }

    /** The keys of the tasks of that case that this person may work. */
    List<String> tasksOf(String caseNo) {
        List<String> keys = new ArrayList<>();
        tasks(caseNo).forEach(task -> keys.add(task.path("key").asText()));
        return keys;
    }

    /** The task as its form reads it. */
    JsonNode task(String caseNo, String key) {
        String id = taskId(caseNo, key).orElseThrow(() -> new AssertionError(nothing(caseNo, key)));
        return gets("/api/v1/tasks/" + id).isOk().json();
    }

    /** Completes the task of that key, which must be among this person's. */
    Answer does(String caseNo, String key, Map<String, ?> body) {
        Optional<String> id = taskId(caseNo, key);
        assertThat(id).as(nothing(caseNo, key)).isPresent();
        return completes(id.orElseThrow(), body);
    }

    Answer completes(String taskId, Map<String, ?> body) {
        return posts("/api/v1/tasks/" + taskId + "/complete", body);
    }

    private Optional<String> taskId(String caseNo, String key) {
        for (JsonNode task : tasks(caseNo)) {
            if (task.path("key").asText().equals(key)) {
                return Optional.of(task.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private JsonNode tasks(String caseNo) {
        return gets("/api/v1/tasks?caseNo=" + caseNo).isOk().json();
    }

    private String nothing(String caseNo, String key) {
        return userId + " has no " + key + " of " + caseNo + ", but " + tasksOf(caseNo);
    }
}
