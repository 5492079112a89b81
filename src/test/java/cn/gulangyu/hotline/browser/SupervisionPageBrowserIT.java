package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The workbench of supervision as the Management Office uses it, and the unit's notices. */
class SupervisionPageBrowserIT extends AtTasklist {

    @Test
    @Cites({"16", "17(3)", "18"})
    void opensASupervisionAndLeadsTheUnitToItsAnswer() {
        String caseNo = accepted();
        as("management1", office -> {
            Page page = office.openPage("/supervision");
            page.getByText("发起督办或提请表扬").click();
            page.getByLabel("事项编号").fill("GLY-2026-999999");
            page.getByLabel("单位", new Page.GetByLabelOptions().setExact(true)).selectOption("tourism-inspection");
            page.getByLabel("情形").selectOption("SHIRKING");
            page.getByLabel("事由").fill("多次催促仍无进展");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("发起").setExact(true))
                    .click();
            assertThat(page.locator("#said")).containsText("没有编号为");
            Axe.requireNoViolations(page);
            page.getByLabel("事项编号").fill(caseNo);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("发起").setExact(true))
                    .click();
            assertThat(page.locator(".cards")).containsText(caseNo);
            assertThat(page.locator(".cards")).containsText("督办通知单");
            office.picture("supervision-page");
            Axe.requireNoViolations(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.requireNoViolations(page);
            page.setViewportSize(360, 800);
            Axe.requireNoViolations(page);
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing is wider than a phone")
                    .isEqualTo(true);
            office.picture("supervision-page-phone-dark");
        });
        as("tourism-inspection-leader1", leader -> {
            Page page = leader.openPage("/supervision");
            assertThat(page.locator("h1")).hasText("督办通知");
            Axe.requireNoViolations(page);
            leader.picture("supervision-page-unit");
            leader.openTask(caseNo, "Task_AnswerNotice");
            leader.fill("情况说明", "人手不足，已加派").fill("改进措施", "三日内办结");
            leader.send("提交答复", "answer-notice");
        });
        as("management1", office -> {
            office.openTask(caseNo, "Task_RecordMeasure").choose("督办方式", "现场督办");
            office.fill("参加人员", "管理处").fill("了解的情况", "正在整改");
            office.send("提交督办记录", "record-measure");
            office.openTask(caseNo, "Task_EvaluateAnswer").tick("提出整改建议");
            office.fill("整改建议", "建立值班制度").send("提交评价", "evaluate-answer");
        });
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_AnswerSuggestion");
            leader.fill("情况说明", "已建立").fill("改进措施", "轮流值班");
            leader.send("提交整改情况", "answer-suggestion");
        });
        as("management1", office -> {
            office.openTask(caseNo, "Task_EvaluateImprovement").tick("已改进").send("提交评价", "evaluate-improvement");
            office.openTask(caseNo, "Task_DecideResult").tick("提请表扬");
            office.fill("提请的理由", "整改及时").send("提交督办结果", "decide-result");
        });
        as(
                "group1",
                group ->
                        group.openTask(caseNo, "Task_DecideSanction").tick("批准").send("提交审批", "decide-sanction"));
    }
}
