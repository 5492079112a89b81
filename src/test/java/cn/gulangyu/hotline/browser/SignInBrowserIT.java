package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One way in and out, whichever door a person takes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInBrowserIT {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** Milliseconds for a webapp to load on a busy machine. */
    private static final double FIRST_LOAD = 30_000;

    private @LocalServerPort int port;
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void returnsToTheTaskThatALinkNames() {
        try (BrowserContext browser = chromium.forOnePerson()) {
            Page page = browser.newPage();
            page.navigate(root() + TASKLIST + "#/?task=some-task");
            screenshot(page, "sign-in");
            signIn(page, "ferry-leader1", "wrong");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码不正确");

            page.navigate(root() + TASKLIST + "#/?task=some-task");
            signIn(page, "ferry-clerk1", "Gulangyu-2016");

            page.waitForURL(url -> url.contains(TASKLIST) && url.contains("task=some-task"));
        }
    }

    @Test
    void showsAUnitItsListsAndNoErrors() {
        try (BrowserContext browser = chromium.forOnePerson()) {
            Page page = browser.newPage();
            page.navigate(root() + TASKLIST);
            signIn(page, "police-leader1", "Gulangyu-2016");

            assertThat(page.getByText("我单位的任务").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_LOAD));
            screenshot(page, "tasklist-of-a-unit");
            assertThat(page.getByText("撤回窗口期内").first()).isVisible();
            assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
            screenshot(page, "tasklist-of-a-unit");
        }
    }

    @Test
    void showsTheStartPageByRole() {
        try (BrowserContext browser = chromium.forOnePerson()) {
            Page page = browser.newPage();
            page.navigate(root() + "/");
            signIn(page, "admin", "Gulangyu-2016");

            assertThat(page.getByText("账号与权限")).isVisible();
            screenshot(page, "start-page");
        }
    }

    @Test
    void landsOnOurPageAfterSigningOutOfAnyWebapp() {
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            try (BrowserContext browser = chromium.forOnePerson()) {
                Page page = browser.newPage();
                page.navigate(root() + "/camunda/app/" + app + "/default/");
                signIn(page, "admin", "Gulangyu-2016");

                page.locator(".account > a").first().click();
                page.locator(".logout a, a.logout, li.logout").first().click();

                page.waitForURL(url -> url.contains("/sign-in"));
                page.navigate(root() + "/");
                assertThat(page.url()).contains("/sign-in");
            }
        }
    }

    @Test
    void landsOnOurPageWhenTheSessionHasEnded() {
        try (BrowserContext browser = chromium.forOnePerson()) {
            Page page = browser.newPage();
            page.navigate(root() + TASKLIST);
            signIn(page, "ferry-clerk1", "Gulangyu-2016");
            Locator mine = page.getByText("我的任务").first();
            assertThat(mine).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_LOAD));

            browser.clearCookies();
            mine.click();

            page.waitForURL(url -> url.contains("/sign-in"));
        }
    }

    private static void signIn(Page page, String userId, String password) {
        page.getByLabel("用户名").fill(userId);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
