package cn.gulangyu.hotline.access;

import static cn.gulangyu.hotline.Browser.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.RunningHotline;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHotline
class TasksOfAUnitTest {

    private @LocalServerPort int port;
    private final TaskService tasks;
    private final ProbeTasks probes;
    private @Autowired Clock clock;
    private Browser browser;
    private String ferryTask = "";
    private String policeTask = "";

    TasksOfAUnitTest(
            @Autowired RepositoryService repository, @Autowired RuntimeService runtime, @Autowired TaskService tasks) {
        this.tasks = tasks;
        this.probes = new ProbeTasks(repository, runtime, tasks);
    }

    @BeforeEach
    void giveEachUnitATask() {
        browser = new Browser(port);
        ferryTask = probes.create("Task_Handle", "轮渡任务", "unit-ferry", Instant.now(clock), false);
        policeTask = probes.create("Task_Handle", "派出所任务", "unit-police", Instant.now(clock), false);
    }

    @AfterEach
    void removeTasks() {
        probes.removeAll();
    }

    @Nested
    @DisplayName("Art. 3(4) permission by role")
    @Cites("3(4)")
    class Visibility {

        @Test
        void showsAUnitItsOwnTasksOnly() {
            assertThat(browser.get("/engine-rest/task", as("ferry-clerk1")).body())
                    .contains("轮渡任务")
                    .doesNotContain("派出所任务");
            assertThat(browser.get("/engine-rest/task", as("police-leader1")).body())
                    .contains("派出所任务")
                    .doesNotContain("轮渡任务");
            assertThat(browser.get("/engine-rest/task", as("agent1")).body()).doesNotContain("派出所任务", "轮渡任务");
        }

        @Test
        void showsTheSameThroughTheWebapps() {
            browser.signIn("ferry-leader1", "Gulangyu-2016");
            browser.open("/camunda/app/tasklist/default/");

            String seen = browser.get("/camunda/api/engine/engine/default/task").body();

            assertThat(seen).contains("轮渡任务").doesNotContain("派出所任务");
        }

        @ParameterizedTest
        @CsvSource({
            "/engine-rest/task/%s",
            "/engine-rest/task/%s/variables",
            "/engine-rest/task/%s/form",
            "/engine-rest/task/%s/identity-links"
        })
        void hidesAnotherUnitsTaskFromWhoKnowsItsId(String path) {
            assertThat(browser.get(path.formatted(policeTask), as("ferry-clerk1"))
                            .statusCode())
                    .isIn(403, 404);
            assertThat(browser.send(
                                    "POST",
                                    "/engine-rest/task/" + policeTask + "/claim",
                                    "{\"userId\": \"ferry-clerk1\"}",
                                    as("ferry-clerk1"))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void hidesOtherPeopleAndHistory() {
            assertThat(browser.get("/engine-rest/user", as("ferry-clerk1")).body())
                    .contains("ferry-clerk1")
                    .doesNotContain("police", "agent1");
            assertThat(browser.get("/engine-rest/history/task", as("ferry-clerk1"))
                            .body())
                    .isEqualTo("[]");
            assertThat(browser.get("/engine-rest/history/process-instance", as("ferry-clerk1"))
                            .body())
                    .isEqualTo("[]");
            assertThat(browser.get("/engine-rest/authorization", as("ferry-clerk1"))
                            .body())
                    .isEqualTo("[]");
        }
    }

    @Nested
    class ThroughTheEnginesInterfaces {

        @Test
        void letsStaffClaimAndGiveBack() {
            String claim = "{\"userId\": \"ferry-clerk1\"}";

            assertThat(browser.send("POST", "/engine-rest/task/" + ferryTask + "/claim", claim, as("ferry-clerk1"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(browser.send("POST", "/engine-rest/task/" + ferryTask + "/unclaim", "{}", as("ferry-clerk1"))
                            .statusCode())
                    .isEqualTo(204);
        }

        @ParameterizedTest
        @ValueSource(strings = {"claim", "assignee"})
        void keepsStaffFromHandingATaskToOthers(String call) {
            for (String body : new String[] {"{\"userId\": \"police-clerk1\"}", "{}", "", "[", "{\"userId\": null}"}) {
                assertThat(browser.send("POST", "/engine-rest/task/" + ferryTask + "/" + call, body, as("ferry-clerk1"))
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(browser.get("/engine-rest/task", as("police-clerk1")).body())
                    .doesNotContain("轮渡任务");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "PUT task/%s/variables/unitId",
                    "POST task/%s/variables",
                    "DELETE task/%s/variables/unitId",
                    "PUT task/%s/localVariables/x",
                    "POST task/%s/complete",
                    "POST task/%s/submit-form",
                    "POST task/%s/resolve",
                    "POST task/%s/delegate",
                    "POST task/%s/bpmnError",
                    "POST task/%s/identity-links",
                    "PUT task/%s",
                    "DELETE task/%s",
                    "POST task/create",
                    "POST process-definition/key/case-lifecycle/start",
                    "POST process-definition/key/case-lifecycle/submit-form",
                    "PUT process-instance/1/variables/unitId",
                    "POST process-instance/1/modification",
                    "POST execution/1/signal",
                    "POST message",
                    "POST deployment/create",
                    "POST filter/create",
                    "PUT user/ferry-clerk1/profile",
                    "DELETE user/ferry-clerk1",
                    "POST decision-definition/key/admissibility/evaluate"
                })
        void refusesWhatGoesPastOurForms(String method, String call) {
            String path = call.formatted(ferryTask);

            var byProgram = browser.send(method, "/engine-rest/" + path, "{}", as("ferry-clerk1"));
            var withEngineName = browser.send(method, "/engine-rest/engine/default/" + path, "{}", as("ferry-clerk1"));

            assertThat(byProgram.statusCode()).isEqualTo(403);
            assertThat(byProgram.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(byProgram.body()).contains("只能通过本系统的表单");
            assertThat(withEngineName.statusCode()).isEqualTo(403);
        }

        @Test
        void refusesTheSameInTheWebapps() {
            browser.signIn("ferry-clerk1", "Gulangyu-2016");
            browser.open("/camunda/app/tasklist/default/");

            var answer = browser.send(
                    "POST",
                    "/camunda/api/engine/engine/default/task/" + ferryTask + "/complete",
                    "{}",
                    "X-XSRF-TOKEN",
                    browser.cookie("XSRF-TOKEN"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("只能通过本系统的表单");
        }

        @ParameterizedTest
        @CsvSource({"comment/create", "attachment/create"})
        void closesCommentsAndAttachmentsToEverybody(String call) {
            for (String user : new String[] {"ferry-clerk1", "admin"}) {
                var answer = browser.send(
                        "POST", "/engine-rest/task/" + ferryTask + "/" + call, "{\"message\": \"张三\"}", as(user));
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).contains("评论和任务附件已停用");
            }
        }

        @Test
        void cannotBeFooledByTheSpellingOfThePath() {
            String task = "/engine-rest/task/" + ferryTask;

            for (String path : new String[] {task + "/complete/", task + ";a=b/complete", task + "/%63omplete"}) {
                assertThat(browser.send("POST", path, "{}", as("ferry-clerk1")).statusCode())
                        .isIn(400, 403);
            }
            assertThat(tasks.createTaskQuery().taskId(ferryTask).count()).isEqualTo(1);
        }

        @Test
        void letsStaffChangeTheirOwnPasswordOnly() {
            String change = "{\"password\": \"Another-2016\", \"authenticatedUserPassword\": \"Gulangyu-2016\"}";
            String back = "{\"password\": \"Gulangyu-2016\", \"authenticatedUserPassword\": \"Gulangyu-2016\"}";

            assertThat(browser.send("PUT", "/engine-rest/user/court1/credentials", back, as("court1"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(browser.send("PUT", "/engine-rest/user/court1/credentials", change, as("agent1"))
                            .statusCode())
                    .isIn(403, 404);
            assertThat(browser.send(
                                    "PUT",
                                    "/engine-rest/user/court1/credentials",
                                    "{\"password\": \"short\", \"authenticatedUserPassword\": \"Gulangyu-2016\"}",
                                    as("court1"))
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
        }
    }
}
