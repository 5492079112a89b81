package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** One signed-in person at Tasklist. */
final class Desk implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserContext browser;
    private final Page page;
    private final String root;

    private Desk(BrowserContext browser, Page page, String root) {
        this.browser = browser;
        this.page = page;
        this.root = root;
    }

    /** Signs in as a person does, with the demo password. */
    static Desk of(String userId, Chromium chromium, String root) {
        BrowserContext browser = chromium.forOnePerson();
        Page page = browser.newPage();
        page.navigate(root + "/sign-in");
        page.getByLabel("用户名").fill(userId);
        page.getByLabel("密码").fill("Gulangyu-2016");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return new Desk(browser, page, root);
    }

    /** Opens the form that registers a matter. */
    Desk openRegistration() {
        open("#/?processStart=case-lifecycle");
        return this;
    }

    /** Opens the task of that case by its address and claims it unless it is claimed already. */
    Desk openTask(String caseNo, String taskKey) {
        openUnclaimed(caseNo, taskKey);
        Locator claim = button("签收办理");
        Locator work = form().locator("fieldset.work");
        assertThat(claim.or(work.locator(":scope:not([disabled])")).first()).isVisible();
        if (claim.isVisible()) {
            claim.click();
        }
        assertThat(work).not().hasAttribute("disabled", "");
        return this;
    }

    Desk openUnclaimed(String caseNo, String taskKey) {
        open("#/?task=" + task(caseNo, taskKey).path("id").asText());
        return this;
    }

    private void open(String place) {
        openPlace(place);
        assertThat(form().locator("fieldset.work")).isVisible();
    }

    /** Opens one of our own pages. */
    Page openPage(String path) {
        page.navigate(root + path);
        return page;
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Loads Tasklist anew at that place. */
    void openPlace(String place) {
        page.navigate("about:blank");
        page.navigate(root + "/camunda/app/tasklist/" + AtTasklist.ENGINE + "/" + place);
    }

    /** The person's task of that kind in that case; missing where they have none. */
    JsonNode task(String caseNo, String taskKey) {
        JsonNode tasks = get("/api/v1/tasks?caseNo=" + caseNo);
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("key").asText().equals(taskKey))
                .findFirst()
                .orElseGet(() -> JSON.missingNode());
    }

    /** What the person's browser is answered; problems too. */
    JsonNode get(String path) {
        APIResponse answer = page.request().get(root + path);
        try {
            return JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Locator form() {
        return page.locator(".hotline-form");
    }

    Locator field(String label) {
        return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .locator("visible=true");
    }

    Locator button(String name) {
        return form().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator summary() {
        return form().getByRole(AriaRole.ALERT);
    }

    Locator notification() {
        return page.locator(".page-notifications");
    }

    Desk fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Desk choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Desk tick(String label) {
        field(label).check();
        return this;
    }

    Page page() {
        return page;
    }

    /** Presses the form's button; what comes of it is the caller's to check. */
    Desk press(String button, String screenshot) {
        screenshot(screenshot);
        button(button).click();
        return this;
    }

    /** Presses the form's button and sees Tasklist close the task and say so. */
    void send(String button, String screenshot) {
        press(button, screenshot);
        assertThat(notification()).containsText("已提交");
        assertThat(form()).hasCount(0);
    }

    void screenshot(String name) {
        form().locator("fieldset.work, .receipt").last().scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    void screenshotOfFailure() {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("failed.png")));
    }

    @Override
    public void close() {
        browser.close();
    }
}
