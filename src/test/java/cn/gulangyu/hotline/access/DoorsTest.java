package cn.gulangyu.hotline.access;

import static cn.gulangyu.hotline.Browser.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.RunningHotline;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHotline
class DoorsTest {

    private static final String QUAY = """
            {"name": "三丘田码头", "office": "MARKET_OFFICE", "contactName": "值班员", "contactPhone": "0592-0000006",
             "email": "quay@example.org"}""";

    private @LocalServerPort int port;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Nested
    @DisplayName("Art. 3(4) nothing answers without sign-in")
    class WithoutSignIn {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/units",
                    "/api/v1/tasks",
                    "/api/v1/unknown",
                    "/engine-rest/task",
                    "/engine-rest/engine",
                    "/engine-rest/user/count",
                    "/camunda/api/engine/engine/",
                    "/camunda/api/engine/engine/default/task",
                    "/camunda/api/admin/auth/user/default",
                    "/actuator/prometheus",
                    "/actuator",
                    "/v3/api-docs"
                })
        void answersProgramsWithAProblem(String path) {
            HttpResponse<String> answer = browser.get(path);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":401", "\"title\":\"尚未登录\"", "\"instance\":\"" + path + "\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/camunda/app/cockpit/default/",
                    "/camunda/app/admin/default/setup/",
                    "/camunda/app/welcome/",
                    "/v3/api-docs",
                    "/somewhere"
                })
        void leadsPeopleToTheSignInPage(String path) {
            assertThat(browser.open(path).uri().getPath()).isEqualTo("/sign-in");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/sign-in", "/css/pages.css", "/js/sign-in.js", "/actuator/health"})
        void leavesOpenWhatIsForEverybody(String path) {
            assertThat(browser.get(path).statusCode()).isEqualTo(200);
        }

        @Test
        void createsNoUserThroughTheEnginesInterface() {
            String user = "{\"profile\": {\"id\": \"intruder\"}, \"credentials\": {\"password\": \"Gulangyu-2016\"}}";

            assertThat(browser.send("POST", "/engine-rest/user/create", user).statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/engine-rest/user/intruder/profile", as("admin"))
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void opensNoPasswordWindowInABrowser() {
            assertThat(browser.get("/api/v1/units").headers().firstValue("WWW-Authenticate"))
                    .isPresent();
            assertThat(browser.get("/api/v1/units", "X-Requested-With", "fetch")
                            .headers()
                            .firstValue("WWW-Authenticate"))
                    .isEmpty();
            assertThat(browser.get("/api/v1/units", "Sec-Fetch-Mode", "cors")
                            .headers()
                            .firstValue("WWW-Authenticate"))
                    .isEmpty();
        }
    }

    @Nested
    class WithBasicCredentials {

        @Test
        void letsProgramsInWithoutASession() {
            HttpResponse<String> answer = browser.get("/api/v1/units", as("ferry-clerk1"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(browser.cookie("JSESSIONID")).isEmpty();
            assertThat(browser.get("/engine-rest/task", as("ferry-clerk1")).body())
                    .isEqualTo("[]");
        }

        @Test
        void refusesAWrongPassword() {
            assertThat(browser.get("/api/v1/units", "Authorization", "Basic ZHV0eTE6d3Jvbmc=")
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void needsNoToken() {
            assertThat(browser.send("PUT", "/api/v1/units/quay", QUAY, as("policy1"))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void needsATokenWhenAForeignPageSendsRememberedCredentials() {
            HttpResponse<String> answer =
                    browser.send("PUT", "/api/v1/units/quay", QUAY, as("policy1", "X-Tried-By", "test"));
            assertThat(answer.statusCode()).isEqualTo(200);

            HttpResponse<String> foreign = browser.send(
                    "PUT", "/api/v1/units/quay", QUAY, as("policy1", "Origin", "https://elsewhere.example"));
            assertThat(foreign.statusCode()).isEqualTo(403);
            assertThat(browser.send(
                                    "POST",
                                    "/engine-rest/task",
                                    "{}",
                                    as("agent1", "Origin", "https://elsewhere.example"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WithASession {

        @BeforeEach
        void signIn() {
            browser.signIn("policy1", "Gulangyu-2016");
            browser.open("/camunda/app/tasklist/default/");
        }

        @Test
        void takesAChangeWithTheToken() {
            String token = browser.cookie("HOTLINE-CSRF");

            assertThat(browser.send("PUT", "/api/v1/units/quay", QUAY, "X-HOTLINE-CSRF", token)
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void refusesAChangeWithoutTheTokenAndKeepsTheSession() {
            HttpResponse<String> without = browser.send("PUT", "/api/v1/units/quay", QUAY);
            HttpResponse<String> wrong = browser.send("PUT", "/api/v1/units/quay", QUAY, "X-HOTLINE-CSRF", "guessed");

            assertThat(without.statusCode()).isEqualTo(403);
            assertThat(wrong.statusCode()).isEqualTo(403);
            assertThat(wrong.body()).contains("页面已过期");
            assertThat(browser.get("/api/v1/units").statusCode()).isEqualTo(200);
        }

        @Test
        void isNoKeyToTheEnginesInterface() {
            assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(401);
        }

        @Test
        void guardsPagesByHeaders() {
            HttpResponse<String> page = browser.open("/");

            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }

        @Test
        void letsFormsInTasklistCallOurInterface() {
            HttpResponse<String> page = browser.open("/camunda/app/tasklist/default/");

            assertThat(page.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "object-src 'none'")
                    .doesNotContain("connect-src");
        }
    }

    @Nested
    class ByRole {

        @Test
        void showsMetricsToTheManagerAndTheAdministratorOnly() {
            assertThat(browser.get("/actuator/prometheus", as("manager1")).statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/actuator/prometheus", as("admin")).statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/actuator/prometheus", as("agent1")).statusCode())
                    .isEqualTo(403);
        }

        @Test
        void showsTheDescriptionOfTheInterfaceToStaff() {
            assertThat(browser.get("/v3/api-docs", as("court1")).body()).contains("\"openapi\"");
        }

        @Test
        void offersRegistrationAndNothingElseToAgents() {
            String startable = "/engine-rest/process-definition?latestVersion=true&startableInTasklist=true"
                    + "&startablePermissionCheck=true";

            assertThat(JsonPath.<List<String>>read(
                            browser.get(startable, as("agent1")).body(), "$[*].key"))
                    .containsExactly("case-lifecycle");
            assertThat(browser.get(startable, as("ferry-clerk1")).body()).isEqualTo("[]");
            assertThat(browser.get(startable, as("manager1")).body()).isEqualTo("[]");
        }

        @Test
        void keepsTheSetUpPageAndTheWebappsOwnSignInShut() {
            assertThat(browser.get("/camunda/app/admin/default/setup/", as("admin"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.send("POST", "/camunda/api/admin/setup/default/user/create", "{}", as("admin"))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void opensCockpitToTheOfficesThatOversee() {
            for (String overseer : new String[] {"manager1", "management1", "market1"}) {
                assertThat(cockpitAs(overseer)).isEqualTo(200);
            }
            for (String other : new String[] {"agent1", "auditor1", "ferry-leader1", "policy1", "court1"}) {
                assertThat(cockpitAs(other)).isEqualTo(403);
            }
        }

        private int cockpitAs(String userId) {
            Browser fresh = new Browser(port);
            fresh.signIn(userId, "Gulangyu-2016");
            return fresh.open("/camunda/app/cockpit/default/").statusCode();
        }

        @Test
        void showsAPageInChineseWhereAPersonMayNotEnter() {
            browser.signIn("agent1", "Gulangyu-2016");

            assertThat(browser.open("/actuator/prometheus").body()).contains("您没有权限打开此页面");
            assertThat(browser.open("/nowhere").body()).contains("没有这个页面");
        }
    }

    @Nested
    class TooMuch {

        @Test
        void refusesAHugeBodyOfKnownLength() {
            HttpResponse<String> answer =
                    browser.send("PUT", "/api/v1/units/quay", "x".repeat(50_000_000), as("policy1"));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("\"title\":\"内容过大\"");
        }

        @Test
        void refusesAHugeBodyThatComesInPieces() {
            byte[] body = ("{\"name\": \"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
            HttpResponse<String> answer = browser.send(browser.request("/api/v1/units/quay")
                    .headers(as("policy1", "Content-Type", "application/json"))
                    .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }
}
