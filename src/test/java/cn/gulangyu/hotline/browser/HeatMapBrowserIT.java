package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cockpit shows the head of the Centre where the time goes. */
class HeatMapBrowserIT extends AtTasklist {

    private static final String CASE_NO = "GLY-2026-900001";

    /** Milliseconds; Cockpit loads more than Tasklist, on a machine that may be busy. */
    private static final double PATIENCE = 150_000;

    private @Autowired JdbcClient jdbc;

    /** Yesterday's sums, of a calm task and of a hot one with the case behind it. */
    @BeforeEach
    void count() {
        jdbc.sql("delete from heat_day where definition_key = 'unit-handling'").update();
        jdbc.sql("delete from heat_visit where case_no = ?").param(CASE_NO).update();
        sums("Task_ReadAndAssign", 40, 1_800);
        sums("Task_Handle", 40, 36_000);
        jdbc.sql("""
                        insert into heat_visit values ('made-up', 'unit-handling', 1, 'Task_Handle', 'made-up', ?,
                            'ferry', 'TOURISM', 'HOTLINE', ?, ?, 36000, 90000, true, false, true)""")
                .params(
                        CASE_NO,
                        ChinaTime.at(yesterday(), LocalTime.of(9, 0)).atOffset(ZoneOffset.UTC),
                        ChinaTime.at(yesterday(), LocalTime.of(17, 0)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void sums(String activity, int visits, int seconds) {
        jdbc.sql("""
                        insert into heat_day values ('unit-handling', ?, 1, ?, 'ferry', 'TOURISM', 'HOTLINE',
                            ?, ?, ?, ?, 10, ?, ?, ?, 4)""")
                .params(
                        yesterday(),
                        activity,
                        visits,
                        visits * seconds,
                        visits * seconds * 3,
                        visits,
                        visits,
                        visits * seconds / 4,
                        visits * seconds)
                .update();
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ChinaTime.ZONE).minusDays(1);
    }

    @Test
    @Cites("14(1)")
    void showsTheHeatChangesTheMeasureListsTheCasesAndExports() {
        as("manager1", manager -> {
            Page page = manager.page();
            openTab(manager, "unit-handling", "热力图");

            Locator panel = page.locator(".hotline-cockpit");
            assertThat(panel.getByRole(AriaRole.TABLE)).containsText("办理事项");
            assertThat(page.locator(".hotline-heat rect").first()).isAttached();
            picture(page, "heat-map-visits");

            panel.getByLabel("指标").selectOption("working");
            assertThat(panel.getByRole(AriaRole.TABLE)).containsText("10 小时");
            assertThat(page.locator(".hotline-heat text").filter(new Locator.FilterOptions().setHasText("10 小时")))
                    .isAttached();
            picture(page, "heat-map-working");

            panel.getByLabel("对比").check();
            assertThat(panel.getByRole(AriaRole.TABLE)).containsText("比较期");
            panel.getByLabel("对比").uncheck();
            assertThat(panel.getByRole(AriaRole.TABLE)).not().containsText("比较期");

            panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("办理事项"))
                    .click();
            assertThat(panel.locator(".hotline-cases")).containsText(CASE_NO);
            assertThat(panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(CASE_NO)))
                    .hasAttribute("href", "/cases/" + CASE_NO);
            picture(page, "heat-map-cases");

            assertThat(exported(page, panel, "导出 CSV")).contains("\"办理事项\",\"Task_Handle\",\"36000\"");
            assertThat(exported(page, panel, "导出 PNG")).contains("PNG");
        });
    }

    @Test
    @Cites("14(1)")
    void showsEndedInstancesFailedJobsVersionsAndRows() {
        as("manager1", manager -> {
            Page page = manager.page();
            openTab(manager, "case-lifecycle", "已结束的实例");
            assertThat(page.locator(".hotline-cockpit")).containsText("结束日期从");
            picture(page, "ended-instances");

            tab(page, "失败的作业");
            assertThat(page.locator(".hotline-cockpit")).containsText("没有失败的作业");
            tab(page, "各版本");
            assertThat(page.locator(".hotline-cockpit")).containsText("第 1 版");
            picture(page, "versions");

            String table = manager.get(
                            "/camunda/api/engine/engine/" + ENGINE + "/decision-definition/key/classification")
                    .path("id")
                    .asText();
            open(manager, "#/decision-definition/" + table);
            tab(page, "各行判定");
            assertThat(page.locator(".hotline-cockpit")).containsText("近 30 天各行的判定次数");
            picture(page, "rows-that-answered");
        });
    }

    private static void openTab(Desk desk, String process, String tab) {
        desk.page().context().setDefaultTimeout(PATIENCE);
        setDefaultAssertionTimeout(PATIENCE);
        String id = desk.get("/camunda/api/engine/engine/" + ENGINE + "/process-definition/key/" + process)
                .path("id")
                .asText();
        open(desk, "#/process-definition/" + id + "/runtime");
        tab(desk.page(), tab);
    }

    private static void open(Desk desk, String place) {
        Page page = desk.page();
        String root = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        page.navigate("about:blank");
        page.navigate(root + "/camunda/app/cockpit/" + ENGINE + "/" + place);
    }

    private static void tab(Page page, String label) {
        page.locator(".ctn-tabbed .nav-tabs")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static String exported(Page page, Locator panel, String button) {
        Download file = page.waitForDownload(
                () -> panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                        .click());
        try {
            Path saved = Path.of("target", "screenshots", file.suggestedFilename());
            file.saveAs(saved);
            return Files.readString(saved, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG")
                    ? "PNG"
                    : Files.readString(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    @Cites("3(4)")
    void refusesAUnit() {
        as(
                "ferry-leader1",
                leader -> assertThat(leader.get("/api/v1/heat/processes/unit-handling")
                                .path("status")
                                .asInt())
                        .isEqualTo(403));
    }
}
