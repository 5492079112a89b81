package cn.gulangyu.hotline.unit;

import static cn.gulangyu.hotline.Browser.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.RunningHotline;
import cn.gulangyu.hotline.regulation.Refusal;
import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHotline
class UnitsTest {

    private static final String MUSEUM = """
            {"name": "鼓浪屿钢琴博物馆", "office": "MANAGEMENT_OFFICE", "contactName": "值班员", "contactPhone": "0592-0000099",
             "email": "museum@example.org"}""";

    private @LocalServerPort int port;
    private @Autowired Units units;
    private @Autowired IdentityService identity;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void listsTheSampleUnitsInTheDemo() {
        String list = browser.get("/api/v1/units", as("ferry-clerk1")).body();

        assertThat(JsonPath.<List<String>>read(list, "$[?(@.sample == true)].id"))
                .contains("enforcement", "police", "ferry", "visitor-centre");
        assertThat(units.require("ferry").active()).isTrue();
    }

    @Test
    void createsAUnitWithItsGroups() {
        HttpResponse<String> answer = browser.send("PUT", "/api/v1/units/piano-museum", MUSEUM, as("policy1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(units.find("piano-museum"))
                .hasValueSatisfying(unit -> assertThat(unit.sample()).isFalse());
        assertThat(identity.createGroupQuery()
                        .groupIdIn("unit-piano-museum", "unit-piano-museum-leader")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void renamesTheGroupsWithTheUnit() {
        browser.send("PUT", "/api/v1/units/organ-museum", MUSEUM, as("policy1"));
        browser.send("PUT", "/api/v1/units/organ-museum", MUSEUM.replace("钢琴", "风琴"), as("policy1"));

        assertThat(identity.createGroupQuery()
                        .groupId("unit-organ-museum")
                        .singleResult()
                        .getName())
                .isEqualTo("鼓浪屿风琴博物馆");
    }

    @Test
    void isKeptByPolicyStaffOnly() {
        HttpResponse<String> answer = browser.send("PUT", "/api/v1/units/police", MUSEUM, as("agent1"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有权限");
        assertThat(units.require("police").name()).doesNotContain("博物馆");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Piano", "ferry-leader", "a_b", "-a"})
    void refusesAnIdThatCannotNameAGroup(String id) {
        HttpResponse<String> answer = browser.send("PUT", "/api/v1/units/" + id, MUSEUM, as("policy1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.fields[0].field")).isEqualTo("id");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        HttpResponse<String> answer =
                browser.send("PUT", "/api/v1/units/piano-museum", "{\"name\": \" \", \"email\": \"x\"}", as("policy1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.fields[*].field"))
                .containsExactlyInAnyOrder("name", "office", "contactName", "contactPhone", "email");
        assertThat(answer.body()).contains("请填写单位名称", "电子邮箱格式不正确");
    }

    @Test
    void saysWhichOfficesThereAre() {
        HttpResponse<String> answer = browser.send(
                "PUT", "/api/v1/units/piano-museum", MUSEUM.replace("MANAGEMENT_OFFICE", "X"), as("policy1"));

        assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
                .isEqualTo("字段“office”的值“X”无效，可选:MARKET_OFFICE、MANAGEMENT_OFFICE");
        assertThat(JsonPath.<String>read(answer.body(), "$.instance")).isEqualTo("/api/v1/units/piano-museum");
    }

    @Test
    void namesTheClerksToTheirOwnUnitAndTheCentre() {
        HttpResponse<String> answer = browser.get("/api/v1/units/ferry/clerks", as("ferry-leader1"));

        assertThat(JsonPath.<List<String>>read(answer.body(), "$[*].id"))
                .containsExactly("ferry-clerk1", "ferry-leader1");
        assertThat(browser.get("/api/v1/units/ferry/clerks", as("agent1")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/api/v1/units/ferry/clerks", as("police-leader1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/v1/units/nowhere/clerks", as("agent1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAnUnknownUnitByItsField() {
        assertThatThrownBy(() -> units.require("nowhere"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new Refusal.FieldProblem("unitId", "没有编号为“nowhere”的责任单位")));
    }
}
