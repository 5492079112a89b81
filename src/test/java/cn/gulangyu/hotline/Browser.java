package cn.gulangyu.hotline;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Just enough of a browser, or of a program with Basic credentials, to talk to the running product. */
public final class Browser {

    private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Browser(int port) {
        root = "http://localhost:" + port;
    }

    /** Opens the page as a person does. */
    public HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    /** Opens the sign-in page and sends it filled in; the answer is the page that one lands on. */
    public HttpResponse<String> signIn(String userId, String password) {
        String page = open("/sign-in").body();
        return sendForm("/sign-in", Map.of("username", userId, "password", password, "_csrf", hiddenToken(page)));
    }

    public HttpResponse<String> sendForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(with(headers, request(path)));
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        return send(with(headers, request));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public static String hiddenToken(String page) {
        Matcher token = HIDDEN_TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no token on the page: " + page);
        }
        return token.group(1);
    }

    /** The headers of a program that signs in with that demo account. */
    public static String[] as(String userId, String... more) {
        String credentials =
                Base64.getEncoder().encodeToString((userId + ":Gulangyu-2016").getBytes(StandardCharsets.UTF_8));
        String[] headers = Arrays.copyOf(more, more.length + 2);
        headers[more.length] = "Authorization";
        headers[more.length + 1] = "Basic " + credentials;
        return headers;
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        return headers.length == 0 ? request : request.headers(headers);
    }
}
