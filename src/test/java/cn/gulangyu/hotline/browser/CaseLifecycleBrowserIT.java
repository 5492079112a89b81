package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A matter from registration to its end, on every way, each step by the person whose it is. */
class CaseLifecycleBrowserIT extends AtTasklist {

    @Test
    @Cites({"9(2)", "11(1)", "11(2)", "12"})
    void walksFromRegistrationToTheArchive() {
        String caseNo = register(agent -> agent.screenshot("register"));
        as("agent1", agent -> {
            agent.openUnclaimed(caseNo, "Task_ConfirmAdmissibility").screenshot("confirm-admissibility-unclaimed");
            agent.openTask(caseNo, "Task_ConfirmAdmissibility").tick("采用系统建议");
            agent.send("提交审核结论", "confirm-admissibility");
        });
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理");
            assertThat(leader.form()).containsText("撤回窗口到");
            leader.field("承办人").selectOption("tourism-inspection-clerk1");
            leader.fill("批示意见", "请今日核查").send("提交阅批", "read-and-assign");
        });
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_Handle").tick("已办理").fill("办理结果", "已查处并责令退款");
            clerk.send("提交办理情况", "handle");
            clerk.openTask(caseNo, "Task_ReplyToReporter");
            revealReporter(clerk);
            clerk.choose("答复方式", "PHONE").fill("答复内容", "您好，您反映的问题已查处。").send("已答复，提交", "reply");
            clerk.openTask(caseNo, "Task_FileDocument").fill("办结文件名称", "办结报告");
            upload(clerk, "报告.txt");
            clerk.tick("可以公开").send("报送中心", "file-document");
        });
        as("auditor1", auditor -> {
            auditor.openTask(caseNo, "Task_AuditReply").tick("合格").send("提交审核结论", "audit-reply");
            auditor.openTask(caseNo, "Task_DecidePublication").tick("在网上公开");
            auditor.fill("公开的标题", "无证导游揽客已查处");
            assertThat(auditor.form().getByLabel("公众将看到的样子")).containsText("无证导游揽客已查处");
            auditor.send("提交决定", "decide-publication");
        });
        as("manager1", manager -> {
            JsonNode file = manager.get("/api/v1/cases/" + caseNo);
            assertThat(file.path("state").asText()).isEqualTo("ARCHIVED");
            assertThat(file.path("publicTitle").asText()).isEqualTo("无证导游揽客已查处");
            assertThat(file.path("reporter").path("name").asText()).isEqualTo("王*");
        });
    }

    @Test
    @Cites({"11", "13(3)"})
    void handsBackInTheWindowAndReworksAfterAFailedAudit() {
        String caseNo = accepted();
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReadAndAssign").tick("不属于本单位职权，申请撤回");
            leader.fill("输入文字筛选单位", "派出所").fill("申请撤回的理由", "应由公安机关处理");
            leader.send("提交阅批", "read-and-assign-return");
        });
        as("agent2", agent -> {
            agent.openTask(caseNo, "Task_ReviewReturn").tick("理由不充分，发回该单位继续办理");
            assertThat(agent.form()).containsText("发回后不再开放撤回窗口，办理时限不中断");
            agent.fill("审核理由", "属该所职权").send("提交审核", "review-return");
        });
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_Handle");
            assertThat(clerk.field("不属于本单位职权，申请撤回")).hasCount(0);
            clerk.tick("已办理").fill("办理结果", "已处理").send("提交办理情况", "handle-without-return");
            clerk.openTask(caseNo, "Task_ReplyToReporter").choose("答复方式", "SMS").fill("答复内容", "已处理。");
            clerk.send("已答复，提交", "reply-sms");
            clerk.openTask(caseNo, "Task_FileDocument").fill("办结文件名称", "办结报告");
            upload(clerk, "报告.txt");
            clerk.tick("不宜公开").fill("不宜公开的理由", "案件仍在调查").send("报送中心", "file-document-against");
        });
        as("auditor1", auditor -> {
            auditor.openTask(caseNo, "Task_AuditReply").tick("不合格");
            assertThat(auditor.form()).containsText("第一次不合格：退回原单位重新办理");
            auditor.fill("不合格的理由和改进要求", "没有说明处理依据").send("提交审核结论", "audit-reply-failed");
        });
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReadAndAssign");
            assertThat(leader.form()).containsText("审核意见：没有说明处理依据");
            leader.tick("由本单位办理").send("提交阅批", "read-and-assign-rework");
        });
    }

    @Test
    @Cites({"3(1)", "9(1)"})
    void completesABriefRecordAndChoosesAUnit() {
        String[] caseNo = new String[1];
        as("agent1", agent -> {
            agent.openRegistration().tick("简略登记(不需办理或不予受理)");
            agent.choose("拨打的专线", "0592-2060777").choose("诉求类型", "CONSULTATION").fill("标题", "咨询一件没有归类的事");
            agent.fill("姓名", "陈小姐").fill("电话", "13800000000");
            caseNo[0] = registered(agent, "register-brief");
            agent.openTask(caseNo[0], "Task_ConfirmAdmissibility").tick("采用系统建议");
            agent.fill("反映的主要内容", "反映人咨询").fill("基本诉求", "希望告知").fill("经办人拟办意见", "转有关单位");
            agent.tick("不愿意").send("提交审核结论", "confirm-admissibility-complete");
            agent.openTask(caseNo[0], "Task_ChooseUnit").fill("输入文字筛选单位", "街道办").fill("指定理由", "属社会管理");
            agent.send("提交并转办", "choose-unit");
        });
        as(
                "street-office-leader1",
                leader -> assertThat(
                                leader.task(caseNo[0], "Task_ReadAndAssign").isMissingNode())
                        .isFalse());
    }

    @Test
    @Cites("7")
    void tellsWhomItDoesNotAccept() {
        String caseNo = register(agent -> agent.choose("有无不予受理的情形", "LITIGATION"));
        as("agent1", agent -> {
            agent.openTask(caseNo, "Task_ConfirmAdmissibility").tick("采用系统建议");
            assertThat(agent.form()).containsText("不予受理并告知有权机关 第七条(一)");
            agent.send("提交审核结论", "confirm-admissibility-redirect");
            agent.openTask(caseNo, "Task_InformReporter").choose("告知方式", "PHONE");
            agent.send("已告知，提交", "inform-reporter");
            assertThat(agent.get("/api/v1/cases/" + caseNo).path("state").asText())
                    .isEqualTo("REDIRECTED");
        });
    }

    @Test
    @Cites("12")
    void offersOnlyWrittenMeansWhereWritingIsWanted() {
        String caseNo = accepted(agent -> agent.tick("要求书面答复"));
        as(
                "tourism-inspection-leader1",
                leader -> leader.openTask(caseNo, "Task_ReadAndAssign")
                        .tick("由本单位办理")
                        .send("提交阅批", "read-and-assign"));
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_Handle")
                    .tick("已办理")
                    .fill("办理结果", "已处理")
                    .send("提交办理情况", "handle");
            clerk.openTask(caseNo, "Task_ReplyToReporter").screenshot("reply-in-writing");
            assertThat(clerk.field("答复方式").locator("option")).hasText(new String[] {"请选择", "邮件", "书信"});
        });
    }
}
