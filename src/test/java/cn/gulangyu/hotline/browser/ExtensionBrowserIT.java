package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import org.junit.jupiter.api.Test;

/** More time, asked for from within the unit's form and seen through to the explanation. */
class ExtensionBrowserIT extends AtTasklist {

    @Test
    @Cites("13(2)")
    void asksReportsDecidesAndExplains() {
        String caseNo = accepted();
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理");
            leader.send("提交阅批", "read-and-assign-extension");
        });
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_Handle");
            clerk.form().getByText("延期(第十三条(二))").click();
            assertThat(clerk.form()).containsText("最多 3 个工作日");
            clerk.button("申请延期").click();
            assertThat(clerk.form()).containsText("请填写申请延期的理由");
            clerk.fill("延期工作日数", "2").fill("申请延期的理由", "须等设备厂家到场检测");
            clerk.button("申请延期").click();
            assertThat(clerk.form()).containsText("待单位领导审签");
            clerk.screenshot("handle-extension-asked");
        });
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReportExtension");
            assertThat(leader.form()).containsText("须等设备厂家到场检测");
            leader.tick("同意，报中心审定").send("提交审签", "report-extension");
        });
        as("agent1", agent -> {
            agent.openTask(caseNo, "Task_DecideExtension").tick("不同意，按原期限办理");
            assertThat(agent.form()).containsText("原期限已经届满的，提交后立即登记逾期");
            agent.tick("同意延期").send("提交审定", "decide-extension");
        });
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_ExplainToReporter").choose("说明方式", "PHONE");
            clerk.fill("说明内容", "因检测需要，答复时间延后两个工作日").send("已说明，提交", "explain-extension");
            clerk.openTask(caseNo, "Task_Handle");
            assertThat(clerk.form()).containsText("已同意并已说明");
            assertThat(clerk.form()).containsText("经同意延期2个工作日");
            clerk.screenshot("handle-extended");
        });
    }
}
