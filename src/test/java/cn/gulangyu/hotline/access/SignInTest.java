package cn.gulangyu.hotline.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.RunningHotline;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHotline
class SignInTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private @LocalServerPort int port;
    private @Autowired StaffAccounts accounts;
    private @Autowired IdentityService identity;
    private @Autowired MovableClock clock;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void returnsToThePageAskedFor() {
        HttpResponse<String> first = browser.open(TASKLIST);
        assertThat(first.uri().getPath()).isEqualTo("/sign-in");
        assertThat(first.body()).contains("鼓浪屿综合管理中心", "热线事项管理", "agent1", "Gulangyu-2016");

        HttpResponse<String> landed = browser.signIn("agent1", "Gulangyu-2016");

        assertThat(landed.uri().getPath()).isEqualTo(TASKLIST);
        assertThat(landed.statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"agent1\"", "tasklist")
                .doesNotContain("cockpit");
    }

    @Test
    void showsWhoIsSignedInOnTheStartPage() {
        assertThat(browser.signIn("manager1", "Gulangyu-2016").uri().getPath()).isEqualTo("/");
        assertThat(browser.open("/").body())
                .contains("中心负责人", "manager1", "流程监控")
                .doesNotContain("登记事项");

        Browser clerk = new Browser(port);
        clerk.signIn("ferry-clerk1", "Gulangyu-2016");
        assertThat(clerk.open("/").body()).contains("经办人").doesNotContain("流程监控");
    }

    @Test
    void saysInChineseThatThePasswordIsWrong() {
        HttpResponse<String> refused = browser.signIn("hospital-clerk1", "wrong");

        assertThat(refused.uri()).hasToString("http://localhost:" + port + "/sign-in?failed");
        assertThat(refused.body()).contains("用户名或密码不正确");
        assertThat(browser.open("/").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void locksAnAccountAfterAWrongPassword() {
        accounts.ensureAccount("locked1", "锁定", "Gulangyu-2016", List.of());

        browser.signIn("locked1", "wrong");

        assertThat(browser.signIn("locked1", "Gulangyu-2016").uri().getQuery()).isEqualTo("failed");
    }

    @Test
    void changesTheSessionWhenSomebodySignsIn() {
        browser.open(TASKLIST);
        String before = browser.cookie("JSESSIONID");

        browser.signIn("agent1", "Gulangyu-2016");

        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signsOutFromTheStartPage() {
        browser.signIn("agent1", "Gulangyu-2016");
        String token = Browser.hiddenToken(browser.open("/").body());

        HttpResponse<String> out = browser.sendForm("/sign-out", Map.of("_csrf", token));

        assertThat(out.body()).contains("您已退出");
        assertThat(browser.open(TASKLIST).uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void endsOurSessionWithTheWebappsOwnSignOut() {
        browser.signIn("agent1", "Gulangyu-2016");
        browser.open(TASKLIST);

        HttpResponse<String> out = browser.send(
                "POST",
                "/camunda/api/admin/auth/user/default/logout",
                "",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.open("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void replacesTheWebappsConfigurationSoThatSignOutLandsOnOurPage() {
        browser.signIn("admin", "Gulangyu-2016");
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            assertThat(browser.get("/camunda/app/" + app + "/scripts/config.js").body())
                    .contains("/js/webapps.js");
        }
        assertThat(browser.get("/js/webapps.js").body()).contains("one-way-in.js");
        assertThat(browser.get("/js/one-way-in.js").statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsWhoLeftTheHouseWithinAMinute() {
        accounts.ensureAccount("leaver1", "离职", "Gulangyu-2016", List.of(Role.CENTRE_AGENT.groupId()));
        browser.signIn("leaver1", "Gulangyu-2016");
        assertThat(browser.open("/").body()).contains("登记事项");

        identity.deleteMembership("leaver1", Role.CENTRE_AGENT.groupId());
        clock.forward(Duration.ofMinutes(2));
        assertThat(browser.open("/").body()).doesNotContain("登记事项");

        identity.deleteUser("leaver1");
        clock.forward(Duration.ofMinutes(2));
        assertThat(browser.open("/").uri().getPath()).isEqualTo("/sign-in");
    }
}
