package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures over HTTP. Each scenario has a month and a spot of its own, since the others fill the same database. */
abstract class InsightScenarios extends Scenario {

    InsightScenarios(Class<?> context) {
        super(context);
    }

    private JsonNode insight(String userId, String path) {
        return hotline.as(userId).gets("/api/v1/insight/" + path).isOk().json();
    }

    private static long figure(JsonNode overview, String code) {
        return one(overview.path("figures"), "code", code).path("value").asLong();
    }

    private static JsonNode one(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + rows));
    }

    private static List<String> numbers(JsonNode page) {
        List<String> numbers = new ArrayList<>();
        page.path("cases").forEach(row -> numbers.add(row.path("caseNo").asText()));
        return numbers;
    }

    private Matter gasOn(String receivedAt, String place) {
        return hotline.aComplaint().about("convenience-gas").at(place).receivedAt(receivedAt);
    }

    @Nested
    @DisplayName("Art. 14(1) the count")
    class TheCount {

        @Test
        @Cites({"14(1)", "13(3)"})
        void followsACaseFromReceiptToArchiveAndLeadsBackToIt() {
            Story story = gasOn("2026-03-10T09:10+08:00", "bishan-road").registered();
            String spot = "from=2026-03&to=2026-03&topic=convenience-gas&place=bishan-road";
            assertThat(figure(insight("manager1", "overview?" + spot), "RECEIVED"))
                    .isEqualTo(1);
            assertThat(figure(insight("manager1", "overview?" + spot), "ACCEPTED"))
                    .isZero();

            story.accepted().workedOff().audited(false).workedOff().archived();

            JsonNode overview = insight("manager1", "overview?" + spot);
            assertThat(overview.path("complete").asBoolean()).isTrue();
            for (String once : List.of("RECEIVED", "ACCEPTED", "DELIVERED", "ON_TIME", "REWORKED", "CLOSED", "ENDED")) {
                assertThat(figure(overview, once)).as(once).isEqualTo(1);
            }
            assertThat(figure(overview, "REPLIED")).isEqualTo(2);
            assertThat(figure(overview, "OVERDUE")).isZero();
            assertThat(overview.path("openAtTheEnd").asLong()).isZero();
            assertThat(one(overview.path("rates"), "code", "REWORK_RATE")
                            .path("value")
                            .asDouble())
                    .isEqualTo(50.0);
            JsonNode closed = one(overview.path("figures"), "code", "CLOSED");
            assertThat(closed.path("formula").asText()).contains("归档");
            assertThat(closed.path("formulaInEnglish").asText()).contains("archived");
            assertThat(closed.path("cases").asText()).isEqualTo("/insight/cases?figure=CLOSED&" + spot);
            assertThat(numbers(insight("manager1", "cases?figure=CLOSED&" + spot)))
                    .containsExactly(story.caseNo());
            JsonNode row = one(insight("manager1", "by/unit?" + spot).path("rows"), "code", story.unit());
            assertThat(row.path("figures").path("CLOSED").asLong()).isEqualTo(1);
            assertThat(row.path("rates").path("ON_TIME_RATE").asDouble()).isEqualTo(100.0);
        }

        @Test
        @Cites({"11p1", "17(1)"})
        void countsAReturnForTheUnitThatAskedAndALateReplyForTheOneThatWasLate() {
            Story story = gasOn("2026-04-14T09:10+08:00", "music-hall").dispatched();
            String first = story.unit();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "RETURN", "suggestedUnitId", "power", "reason", "不属于我单位"))
                    .isOk();
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ReviewReturn",
                            Map.of("accepted", true, "unitId", "power", "reason", "属实"))
                    .isOk();
            hotline.itIs(story.dueAt());
            story.fireDueTimers();
            String spot = "from=2026-04&to=2026-04&topic=convenience-gas&place=music-hall";

            JsonNode rows = insight("management1", "by/unit?" + spot).path("rows");

            assertThat(one(rows, "code", first).path("figures").path("RETURNED").asLong())
                    .isEqualTo(1);
            assertThat(one(rows, "code", first).path("figures").path("OVERDUE").asLong())
                    .isZero();
            assertThat(one(rows, "code", "power")
                            .path("figures")
                            .path("OVERDUE")
                            .asLong())
                    .isEqualTo(1);
            assertThat(one(rows, "code", "power")
                            .path("figures")
                            .path("RECEIVED")
                            .asLong())
                    .isEqualTo(1);
            JsonNode backlog = insight("management1", "backlog?topic=convenience-gas&place=music-hall");
            assertThat(one(backlog.path("standings"), "code", "PAST_DUE")
                            .path("value")
                            .asLong())
                    .isEqualTo(1);
            assertThat(backlog.path("dueNext").path(0).path("caseNo").asText()).isEqualTo(story.caseNo());
            assertThat(backlog.path("dueNext").path(0).path("overdue").asBoolean())
                    .isTrue();
            assertThat(numbers(insight("management1", "cases?figure=PAST_DUE&topic=convenience-gas&place=music-hall")))
                    .containsExactly(story.caseNo());
        }

        @Test
        @Cites({"10(2)2", "11(5)"})
        void countsARepeatedReport() {
            Matter first = gasOn("2026-05-12T09:10+08:00", "yu-garden");
            first.registered();
            gasOn("2026-05-13T09:10+08:00", "yu-garden").from(first.phone()).registered();

            JsonNode overview =
                    insight("leader1", "overview?from=2026-05&to=2026-05&topic=convenience-gas&place=yu-garden");

            assertThat(figure(overview, "RECEIVED")).isEqualTo(2);
            assertThat(figure(overview, "REPEATED")).isEqualTo(1);
            assertThat(one(overview.path("rates"), "code", "REPEAT_RATE")
                            .path("value")
                            .asDouble())
                    .isEqualTo(50.0);
        }
    }

    @Nested
    @DisplayName("Art. 14(2) the analysis")
    class TheAnalysis {

        @Test
        @Cites("14(2)")
        void saysWhatKeepsComingBackWithAProposal() {
            for (String month : List.of("2025-04", "2025-06", "2025-07")) {
                gasOn(month + "-11T09:10+08:00", "qin-garden").registered();
            }
            gasOn("2025-07-11T09:10+08:00", "organ-museum").registered();

            JsonNode back = insight("group1", "coming-back?to=2025-07&from=2025-07&topic=convenience-gas");

            assertThat(back).hasSize(1);
            assertThat(back.path(0).path("place").asText()).isEqualTo("qin-garden");
            assertThat(back.path(0).path("months").asInt()).isEqualTo(3);
            assertThat(back.path(0).path("proposal").asText()).contains("近6个月中有3个月", "共3件", "建议");
            assertThat(insight("group1", "spots?from=2025-07&to=2025-07&topic=convenience-gas"))
                    .hasSize(2);
            assertThat(numbers(insight(
                            "group1", back.path(0).path("cases").asText().replace("/insight/", ""))))
                    .hasSize(3);
        }

        @Test
        @Cites("14(2)")
        void comparesWithTheMonthsBeforeAndTheYearBefore() {
            gasOn("2025-01-11T09:10+08:00", "shuzhuang-garden").registered();
            gasOn("2025-12-11T09:10+08:00", "shuzhuang-garden").registered();
            gasOn("2026-01-12T09:10+08:00", "shuzhuang-garden").registered();

            JsonNode received = one(
                    insight("manager1", "overview?from=2026-01&to=2026-01&topic=convenience-gas&place=shuzhuang-garden")
                            .path("figures"),
                    "code",
                    "RECEIVED");

            assertThat(received.path("value").asInt()).isEqualTo(1);
            assertThat(received.path("previous").asInt()).isEqualTo(1);
            assertThat(received.path("yearBefore").asInt()).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("Art. 3(4) who sees which figures")
    class WhoSees {

        @Test
        @Cites("3(4)")
        void showsTheMarketOfficeTourismAndAUnitItsOwn() {
            Story gas = gasOn("2026-02-10T09:10+08:00", "haoyue-garden").dispatched();
            Story dining = hotline.aComplaint()
                    .about("tourism-dining")
                    .at("haoyue-garden")
                    .receivedAt("2026-02-10T09:10+08:00")
                    .dispatched();
            String spot = "from=2026-02&to=2026-02&place=haoyue-garden";

            assertThat(figure(insight("manager1", "overview?" + spot), "RECEIVED"))
                    .isEqualTo(2);
            assertThat(figure(insight("market1", "overview?" + spot), "RECEIVED"))
                    .isEqualTo(1);
            assertThat(numbers(insight("market1", "cases?" + spot))).containsExactly(dining.caseNo());
            assertThat(numbers(insight(gas.unit() + "-leader1", "cases?" + spot)))
                    .containsExactly(gas.caseNo());
            assertThat(numbers(insight(gas.unit() + "-clerk1", "cases?figure=OPEN&place=haoyue-garden")))
                    .containsExactly(gas.caseNo());
            assertThat(numbers(insight(gas.unit() + "-leader1", "cases?unit=" + dining.unit() + "&" + spot)))
                    .isEmpty();
            assertThat(hotline.as("manager1")
                            .gets("/api/v1/insight/cases?" + spot)
                            .isOk()
                            .text())
                    .doesNotContain("陈某某", gas.phone());
        }

        @Test
        @Cites("3(4)")
        void refusesWhoeverHasNoBusinessWithFigures() {
            for (String userId : List.of("agent1", "auditor1", "duty1", "policy1", "court1", "admin")) {
                for (String path : List.of(
                        "overview", "by/unit", "backlog", "spots", "coming-back", "cases", "formulas", "bulletin")) {
                    hotline.as(userId).gets("/api/v1/insight/" + path).isRefused(403);
                }
            }
            hotline.passerBy().gets("/api/v1/insight/overview").isRefused(401);
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            Person manager = hotline.as("manager1");
            manager.gets("/api/v1/insight/overview?from=2026-13").isRefused(400).naming("from");
            manager.gets("/api/v1/insight/overview?from=2026-05&to=2026-04")
                    .isRefused(400)
                    .naming("to");
            manager.gets("/api/v1/insight/overview?topic=nothing")
                    .isRefused(400)
                    .naming("topic");
            manager.gets("/api/v1/insight/overview?unit=x'or'1").isRefused(400).naming("unit");
            manager.gets("/api/v1/insight/by/reporter").isRefused(404);
            manager.gets("/api/v1/insight/cases?figure=EVERYTHING")
                    .isRefused(400)
                    .naming("figure");
            manager.gets("/api/v1/insight/cases?page=-1").isRefused(400).naming("page");
            manager.gets("/api/v1/insight/bulletin?month=2099-01")
                    .isRefused(400)
                    .naming("month");
            manager.gets("/api/v1/insight/bulletin?format=doc").isRefused(400).naming("format");
        }
    }

    @Nested
    @DisplayName("Art. 14(1) the monthly bulletin")
    class TheBulletin {

        @Test
        @Cites({"14(1)", "14(2)"})
        void isSentAsWorkbookAndAsPaper() {
            gasOn("2026-06-10T09:10+08:00", "trinity-church").registered();
            hotline.itIs("2026-07-01T09:00+08:00");

            Answer workbook = hotline.as("manager1").gets("/api/v1/insight/bulletin?month=2026-06&format=xlsx");
            Answer paper = hotline.as("group1").gets("/api/v1/insight/bulletin?month=2026-06&format=pdf");

            assertThat(workbook.isOk().contentType()).contains("spreadsheetml");
            assertThat(workbook.text()).startsWith("PK");
            assertThat(paper.isOk().contentType()).contains("application/pdf");
            assertThat(paper.text()).startsWith("%PDF-1");
        }
    }
}
