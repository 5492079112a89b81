package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.RunningHotline;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Real Tasklist, real sign-in, the product as it starts, one browser per person. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=" + AtTasklist.ENGINE,
            "hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@Import(RunningHotline.Chance.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTasklist {

    /** The name of its own that every test's engine needs; Tasklist has it in its address. */
    static final String ENGINE = "browser";

    private static int reporters;

    private @LocalServerPort int port;
    private Chromium chromium;

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

    void as(String userId, Consumer<Desk> work) {
        try (Desk desk = Desk.of(userId, chromium, "http://localhost:" + port)) {
            try {
                work.accept(desk);
            } catch (RuntimeException | AssertionError e) {
                desk.screenshotOfFailure();
                throw e;
            }
        }
    }

    String accepted() {
        return accepted(agent -> {});
    }

    /** A case on the desk of the unit that the responsibility list names. */
    String accepted(Consumer<Desk> more) {
        String caseNo = register(more);
        as(
                "agent1",
                agent -> agent.openTask(caseNo, "Task_ConfirmAdmissibility")
                        .tick("采用系统建议")
                        .send("提交审核结论", "confirm-admissibility"));
        return caseNo;
    }

    String register(Consumer<Desk> more) {
        String[] caseNo = new String[1];
        as("agent1", agent -> {
            fillRegistration(agent);
            more.accept(agent);
            caseNo[0] = registered(agent, "register-filled");
        });
        return caseNo[0];
    }

    void fillRegistration(Desk agent) {
        agent.openRegistration().choose("拨打的专线", "0592-2060777").choose("诉求类型", "COMPLAINT");
        agent.fill("输入文字筛选类别", "导游讲解").fill("输入文字筛选地点", "三丘田");
        agent.fill("标题", "无证导游强行揽客").fill("反映的主要内容", "码头有人冒充导游，收费<b>300</b>元");
        agent.fill("基本诉求", "要求查处").fill("姓名", "王小明").fill("电话", "1380000%04d".formatted(++reporters));
        agent.tick("愿意").fill("经办人拟办意见", "转旅游质监所");
    }

    static String registered(Desk agent, String screenshot) {
        agent.press("登记", screenshot);
        assertThat(agent.form()).containsText("登记成功");
        String caseNo = agent.form().locator(".receipt .case-no").innerText();
        agent.screenshot("register-receipt");
        agent.button("完成").click();
        assertThat(agent.form()).hasCount(0);
        return caseNo;
    }

    static void revealReporter(Desk clerk) {
        assertThat(clerk.form()).not().containsText("王小明");
        clerk.form().getByText("查看身份").click();
        clerk.fill("查看用途(将被记录)", "电话答复办理结果").button("显示").click();
        assertThat(clerk.form()).containsText("王小明");
    }

    static void upload(Desk clerk, String name) {
        byte[] content = "办结".getBytes(StandardCharsets.UTF_8);
        clerk.form().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content));
        assertThat(clerk.form()).containsText("已上传 1 个文件");
    }
}
