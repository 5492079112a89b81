package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The forms as people use them: real Tasklist, real sign-in, one browser per person. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseLifecycleBrowserIT {

    /** The usual name, because the webapps address the engine by it; the context gives it back after the tests. */
    static final String ENGINE = "default";

    private @LocalServerPort int port;
    private Chromium chromium;
    private int reporters;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
        // Tasklist loads four megabytes of script, on a machine that may be busy.
        setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

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
            clerk.choose("答复方式", "PHONE").fill("答复内容", "您好,您反映的问题已查处。").send("已答复,提交", "reply");
            clerk.openTask(caseNo, "Task_FileDocument").fill("办结文件名称", "办结报告");
            upload(clerk, "报告.txt");
            clerk.tick("可以公开").send("报送中心", "file-document");
        });
        as("auditor1", auditor -> {
            auditor.openTask(caseNo, "Task_AuditReply").tick("合格").send("提交审核结论", "audit-reply");
            auditor.openTask(caseNo, "Task_DecidePublication").tick("在网上公开");
            auditor.fill("公开的标题", "无证导游揽客已查处");
            assertThat(auditor.form().getByLabel("公众看到的样子")).containsText("无证导游揽客已查处");
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
            leader.openTask(caseNo, "Task_ReadAndAssign").tick("不属于本单位职权,申请撤回");
            leader.fill("输入文字筛选单位", "派出所").fill("申请撤回的理由", "应由公安机关处理");
            leader.send("提交阅批", "read-and-assign-return");
        });
        as("agent2", agent -> {
            agent.openTask(caseNo, "Task_ReviewReturn").tick("理由不充分,发回该单位继续办理");
            assertThat(agent.form()).containsText("发回后不再开放撤回窗口,办理时限不中断");
            agent.fill("审核理由", "属该所职权").send("提交审核", "review-return");
        });
        as("tourism-inspection-clerk1", clerk -> {
            clerk.openTask(caseNo, "Task_Handle");
            assertThat(clerk.field("不属于本单位职权,申请撤回")).hasCount(0);
            clerk.tick("已办理").fill("办理结果", "已处理").send("提交办理情况", "handle-without-return");
            clerk.openTask(caseNo, "Task_ReplyToReporter").choose("答复方式", "SMS").fill("答复内容", "已处理。");
            clerk.send("已答复,提交", "reply-sms");
            clerk.openTask(caseNo, "Task_FileDocument").fill("办结文件名称", "办结报告");
            upload(clerk, "报告.txt");
            clerk.tick("不宜公开").fill("不宜公开的理由", "案件仍在调查").send("报送中心", "file-document-against");
        });
        as("auditor1", auditor -> {
            auditor.openTask(caseNo, "Task_AuditReply").tick("不合格");
            assertThat(auditor.form()).containsText("第一次不合格:退回原单位重新办理");
            auditor.fill("不合格的理由和改进要求", "没有说明处理依据").send("提交审核结论", "audit-reply-failed");
        });
        as("tourism-inspection-leader1", leader -> {
            leader.openTask(caseNo, "Task_ReadAndAssign");
            assertThat(leader.form()).containsText("审核意见:没有说明处理依据");
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
            agent.send("已告知,提交", "inform-reporter");
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

    @Nested
    @DisplayName("Art. 3(4) a unit and another unit's task")
    class AnotherUnit {

        @Test
        @Cites("3(4)")
        void showsNeitherTaskNorCase() {
            String caseNo = accepted();
            as("ferry-leader1", stranger -> {
                assertThat(stranger.get("/api/v1/tasks?caseNo=" + caseNo)).isEmpty();
                assertThat(stranger.get("/api/v1/cases/" + caseNo)
                                .path("status")
                                .asInt())
                        .isEqualTo(404);
            });
        }
    }

    @Nested
    @DisplayName("a submission that fails")
    class Failing {

        @Test
        void showsTheServersMessageBesideTheField() {
            as("agent1", agent -> {
                fillRegistration(agent);
                agent.fill("电话", "").press("登记", "register-refused");
                assertThat(agent.summary()).containsText("请填写反映人的电话或电子邮箱");
                assertThat(agent.field("电话")).isFocused();
                assertThat(agent.field("电话")).hasAttribute("aria-invalid", "true");
                assertThat(agent.field("电话")).hasAccessibleDescription("请填写反映人的电话或电子邮箱,否则无法答复");
                agent.screenshot("register-refused");
                agent.fill("电话", "13900001234");
                assertThat(agent.field("电话")).not().hasAttribute("aria-invalid", "true");
                registered(agent, "register-corrected");
            });
        }

        @Test
        void keepsWhatWasTypedWhenTheNetworkFails() {
            String caseNo = accepted();
            as("tourism-inspection-leader1", leader -> {
                leader.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理").fill("批示意见", "请速办");
                leader.page().route("**/complete", Route::abort);
                leader.press("提交阅批", "network-before");
                assertThat(leader.summary()).containsText("网络不通,系统没有收到确认");
                assertThat(leader.field("批示意见")).hasValue("请速办");
                leader.screenshot("network-failed");
                leader.page().unroute("**/complete");
                leader.send("提交阅批", "network-back");
            });
        }

        @Test
        void tellsTheSecondPersonThatTheFirstWasFaster() {
            String caseNo = accepted();
            as(
                    "tourism-inspection-leader1",
                    first -> as("tourism-inspection-leader1", second -> {
                        first.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理");
                        second.openTask(caseNo, "Task_ReadAndAssign")
                                .tick("由本单位办理")
                                .fill("批示意见", "第二人的意见");
                        first.send("提交阅批", "conflict-first");
                        second.press("提交阅批", "conflict-before");
                        assertThat(second.summary()).containsText("这项任务已经办结");
                        assertThat(second.notification()).not().containsText("已提交");
                        assertThat(second.field("批示意见")).hasValue("第二人的意见");
                        second.screenshot("conflict");
                        second.button("关闭并刷新任务列表").click();
                        assertThat(second.form()).hasCount(0);
                    }));
        }
    }

    private void as(String userId, Consumer<Desk> work) {
        try (Desk desk = Desk.of(userId, chromium, "http://localhost:" + port)) {
            work.accept(desk);
        }
    }

    private String accepted() {
        return accepted(agent -> {});
    }

    /** A case on the desk of the unit that the responsibility list names. */
    private String accepted(Consumer<Desk> more) {
        String caseNo = register(more);
        as(
                "agent1",
                agent -> agent.openTask(caseNo, "Task_ConfirmAdmissibility")
                        .tick("采用系统建议")
                        .send("提交审核结论", "confirm-admissibility"));
        return caseNo;
    }

    private String register(Consumer<Desk> more) {
        String[] caseNo = new String[1];
        as("agent1", agent -> {
            fillRegistration(agent);
            more.accept(agent);
            caseNo[0] = registered(agent, "register-filled");
        });
        return caseNo[0];
    }

    private void fillRegistration(Desk agent) {
        agent.openRegistration().choose("拨打的专线", "0592-2060777").choose("诉求类型", "COMPLAINT");
        agent.fill("输入文字筛选类别", "无证导游").fill("输入文字筛选地点", "三丘田");
        agent.fill("标题", "无证导游强行揽客").fill("反映的主要内容", "码头有人冒充导游,收费<b>300</b>元");
        agent.fill("基本诉求", "要求查处").fill("姓名", "王小明").fill("电话", "1380000%04d".formatted(++reporters));
        agent.tick("愿意").fill("经办人拟办意见", "转旅游质监所");
    }

    private static String registered(Desk agent, String screenshot) {
        agent.press("登记", screenshot);
        assertThat(agent.form()).containsText("登记成功");
        String caseNo = agent.form().locator(".receipt .case-no").innerText();
        agent.screenshot("register-receipt");
        agent.button("完成").click();
        assertThat(agent.form()).hasCount(0);
        return caseNo;
    }

    private static void revealReporter(Desk clerk) {
        assertThat(clerk.form()).not().containsText("王小明");
        clerk.form().getByText("查看身份").click();
        clerk.fill("查看用途(将被记录)", "电话答复办理结果").button("显示").click();
        assertThat(clerk.form()).containsText("王小明");
    }

    private static void upload(Desk clerk, String name) {
        byte[] content = "办结".getBytes(StandardCharsets.UTF_8);
        clerk.form().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content));
        assertThat(clerk.form()).containsText("已上传 1 个文件");
    }
}
