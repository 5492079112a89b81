package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The pages of statistics and analysis, as the head of the Centre, the Market Office, a unit and an agent see them. */
class InsightBrowserIT extends AtTasklist {

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Test
    @Cites({"14(1)", "14(2)"})
    void showsFiguresPlotsAndTheMapToTheHeadOfTheCentre() {
        accepted();
        as("manager1", manager -> {
            Page page = manager.openPage("/insight");
            List<String> errors = listenForErrors(page);
            page.reload();
            assertThat(page.locator("body")).hasAttribute("data-drawn", "true");
            assertThat(page.locator("#figures")).containsText("按期率");
            assertThat(page.locator("#months canvas").first()).isVisible();
            assertThat(page.locator("#DOMAIN")).containsText("旅游服务");
            assertThat(page.locator(".island .marker").first()).isVisible();
            assertThat(page.locator("#now")).containsText("GLY-");
            assertThat(page.locator("#callbacks")).containsText("满意率");
            assertThat(page.locator("#months thead")).containsText("按期率");
            manager.picture("insight");
            Axe.requireNoViolations(page);

            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            manager.picture("insight-dark");
            Axe.requireNoViolations(page);

            page.setViewportSize(360, 800);
            Assertions.assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
            manager.picture("insight-phone");
            Axe.requireNoViolations(page);

            page.setViewportSize(1000, 1400);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
            assertThat(page.locator(".filter")).isHidden();
            manager.picture("insight-print");
            Assertions.assertThat(errors).isEmpty();
        });
    }

    @Test
    @Cites({"3(4)", "14(1)"})
    void leadsFromAFigureToItsCases() {
        String caseNo = accepted();
        as("manager1", manager -> {
            Page page = manager.openPage("/insight?place=sanqiutian-ferry");
            page.locator(".island .marker").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/insight/cases\\?figure=RECEIVED.*"));
            assertThat(page.locator("tbody")).containsText(caseNo);
            assertThat(page.locator("body")).not().containsText("王小明");
            manager.picture("insight-cases");
            Axe.requireNoViolations(page);
            page.getByText(caseNo).click();
            page.waitForURL(Pattern.compile(".*/cases/" + caseNo));
        });
    }

    @Test
    @Cites("3(4)")
    void showsTheMarketOfficeTourismAUnitItsOwnAndAnAgentNothing() {
        String caseNo = accepted();
        as("market1", office -> {
            Page page = office.openPage("/insight");
            assertThat(page.locator(".about")).containsText("旅游事项");
            assertThat(page.locator("#UNIT")).containsText("鼓浪屿旅游质量监督所");
            office.picture("insight-market-office");
        });
        as("tourism-inspection-leader1", leader -> {
            Page page = leader.openPage("/insight");
            assertThat(page.locator(".about")).containsText("本单位");
            assertThat(page.locator("#unit option")).hasCount(2);
            assertThat(page.locator("#now")).containsText(caseNo);
            leader.picture("insight-unit");
        });
        as("ferry-leader1", stranger -> {
            Page page = stranger.openPage("/insight/cases");
            assertThat(page.locator("body")).not().containsText(caseNo);
        });
        as("agent1", agent -> {
            Page page = agent.openPage("/insight");
            assertThat(page.locator("h1")).containsText("您没有权限打开此页面");
        });
    }

    private static List<String> listenForErrors(Page page) {
        List<String> errors = new java.util.ArrayList<>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return errors;
    }
}
