package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The page of one case and the page that finds cases, as the Centre, a unit and a stranger see them. */
class CasePageBrowserIT extends AtTasklist {

    @Test
    @Cites({"14(1)", "15"})
    void showsTheFileTheDiagramAndWhatHappened() {
        String caseNo = accepted();
        as("agent1", agent -> {
            Page page = agent.openPage("/cases/" + caseNo);
            assertThat(page.locator("#card")).containsText("无证导游强行揽客");
            assertThat(page.locator("#card")).not().containsText("王小明");
            assertThat(page.locator("#timeline")).containsText("登记");
            assertThat(page.locator("#diagram .where")).containsText("现在停在");
            assertThat(page.locator("#diagram .djs-element.open").first()).isVisible();
            page.locator("#diagram .processes button").first().click();
            assertThat(page.locator("#diagram [data-element-id=Task_Classify]")).hasClass(containing("passed"));
            agent.picture("case-page");
            Axe.requireNoViolations(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.requireNoViolations(page);
            agent.picture("case-page-dark");
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
            assertThat(page.locator("#print")).isHidden();
        });
    }

    @Test
    @Cites("3(4)")
    void showsAUnitItsOwnPartAndAStrangerNothing() {
        String caseNo = accepted();
        as("tourism-inspection-leader1", leader -> {
            Page page = leader.openPage("/cases/" + caseNo);
            assertThat(page.locator("#tasks a")).containsText("阅批并分派");
            Locator processes = page.locator("#diagram .processes button");
            assertThat(processes.first()).containsText("事项全流程");
        });
        as("ferry-leader1", stranger -> {
            Page page = stranger.openPage("/cases/" + caseNo);
            assertThat(page.locator("h1")).containsText("没有这个页面");
        });
    }

    @Test
    @Cites("14(1)")
    void findsACaseByAWordWithoutPuttingItIntoTheAddress() {
        String caseNo = accepted();
        as("agent1", agent -> {
            Page page = agent.openPage("/cases");
            page.setViewportSize(360, 800);
            page.getByLabel("编号、标题或内容").fill("冒充导游");
            page.getByLabel("编号、标题或内容").press("Enter");
            assertThat(page.locator(".found")).containsText(caseNo);
            Assertions.assertThat(page.url()).endsWith("/cases");
            agent.picture("cases-page-phone");
            Axe.requireNoViolations(page);
        });
    }

    private static Pattern containing(String word) {
        return Pattern.compile("(^|.* )" + word + "( .*|$)");
    }
}
