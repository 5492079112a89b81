package cn.gulangyu.hotline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What people see when a submission is refused, lost, or too late, and what they never see. */
class FailingSubmissionBrowserIT extends AtTasklist {

    @Test
    @Cites("3(4)")
    void showsNeitherTaskNorCaseToAnotherUnit() {
        String caseNo = accepted();
        as("tourism-inspection-leader1", leader -> {
            String task = leader.task(caseNo, "Task_ReadAndAssign").path("id").asText();
            as("ferry-leader1", stranger -> {
                stranger.openPlace("#/?task=" + task);
                assertThat(stranger.page().locator(".tasks-list")).isVisible();
                assertThat(stranger.form()).hasCount(0);
                assertThat(stranger.page().locator("body")).not().containsText("阅批并分派");
                assertThat(stranger.get("/api/v1/tasks/" + task).path("status").asInt())
                        .isEqualTo(403);
                assertThat(stranger.get("/api/v1/cases/" + caseNo)
                                .path("status")
                                .asInt())
                        .isEqualTo(404);
            });
        });
    }

    @Test
    void warnsBeforeAHalfFilledRegistrationIsClosed() {
        as("agent1", agent -> {
            agent.openRegistration().fill("标题", "半途的登记");
            agent.page().keyboard().press("Escape");
            assertThat(agent.form()).containsText("再关闭一次将放弃已填写的内容");
            assertThat(agent.field("标题")).hasValue("半途的登记");
            agent.page().keyboard().press("Escape");
            assertThat(agent.form()).hasCount(0);
        });
    }

    @Test
    void showsTheServersMessageBesideTheField() {
        as("agent1", agent -> {
            fillRegistration(agent);
            agent.fill("电话", "").press("登记", "register-refused");
            assertThat(agent.summary()).containsText("请填写反映人的电话或电子邮箱");
            assertThat(agent.field("电话")).isFocused();
            assertThat(agent.field("电话")).hasAttribute("aria-invalid", "true");
            assertThat(agent.field("电话")).hasAccessibleDescription("请填写反映人的电话或电子邮箱，否则无法答复");
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
            assertThat(leader.summary()).containsText("网络不通，系统没有收到确认");
            assertThat(leader.field("批示意见")).hasValue("请速办");
            leader.screenshot("network-failed");
            leader.page().unroute("**/complete");
            AtomicInteger sent = new AtomicInteger();
            leader.page().onRequest(request -> sent.addAndGet(request.url().endsWith("/complete") ? 1 : 0));
            leader.button("提交阅批").dblclick();
            assertThat(leader.notification()).containsText("已提交");
            assertThat(sent).hasValue(1);
        });
    }

    @Test
    void tellsTheSecondPersonThatTheFirstWasFaster() {
        String caseNo = accepted();
        as(
                "tourism-inspection-leader1",
                first -> as("tourism-inspection-leader1", second -> {
                    first.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理");
                    second.openTask(caseNo, "Task_ReadAndAssign").tick("由本单位办理").fill("批示意见", "第二人的意见");
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
