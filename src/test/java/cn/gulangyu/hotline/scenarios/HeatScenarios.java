package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class HeatScenarios extends Scenario {

    /** Days on which no other scenario ends anything. */
    private static final String HANDLING = "/api/v1/heat/processes/unit-handling";

    private static final String DAYS = "?from=2027-03-15&to=2027-03-19";

    HeatScenarios(Class<?> context) {
        super(context);
    }

    /** Read at 10:00, claimed at 14:30 and handled at 15:00 of a Monday, by a unit of enforcement. */
    private Story workedOn() {
        return workedOn("2027-03-15");
    }

    private Story workedOn(String day) {
        Story story = hotline.aComplaint().receivedAt(day + "T09:00+08:00").dispatched();
        hotline.itIs(day + "T10:00+08:00");
        story.assigned();
        hotline.itIs(day + "T14:30+08:00");
        hotline.clerkOf(story.unit())
                .posts(
                        "/engine-rest/task/" + story.taskId("Task_Handle") + "/claim",
                        Map.of("userId", story.unit() + "-clerk1"))
                .isOk();
        hotline.itIs(day + "T15:00+08:00");
        story.handled();
        hotline.countHeatAnew();
        return story;
    }

    private static JsonNode sums(JsonNode heat, String activityId) {
        for (JsonNode activity : heat.path("activities")) {
            if (activity.path("activityId").asText().equals(activityId)) {
                return activity.path("sums");
            }
        }
        throw new AssertionError(activityId + " is not in " + heat);
    }

    private Person manager() {
        return hotline.as("manager1");
    }

    @Nested
    class Numbers {

        @Test
        @Cites("14(1)")
        void tellsWorkingCalendarAndWaitingTimeOfATask() {
            workedOn();

            JsonNode heat = manager()
                    .gets(HANDLING + DAYS + "&unitId=enforcement&domain=ENFORCEMENT&channel=HOTLINE")
                    .isOk()
                    .json();

            JsonNode handle = sums(heat, "Task_Handle");
            assertThat(handle.path("visits").asInt()).isPositive();
            long visits = handle.path("visits").asLong();
            assertThat(handle.path("calendarSeconds").asLong()).isEqualTo(visits * 5 * 3600);
            assertThat(handle.path("workingSeconds").asLong()).isEqualTo(visits * (2 * 3600 + 1800));
            assertThat(handle.path("claimed").asLong()).isEqualTo(visits);
            assertThat(handle.path("waitingSeconds").asLong()).isEqualTo(visits * 2 * 3600);
            assertThat(sums(heat, "Task_ReadAndAssign").path("claimed").asLong())
                    .isZero();
        }

        @Test
        @Cites("14(1)")
        void showsNothingOfOtherDaysUnitsAndVersions() {
            workedOn();

            for (String other : new String[] {
                "?from=2027-03-16&to=2027-03-19",
                DAYS + "&unitId=police",
                DAYS + "&version=999",
                DAYS + "&channel=EMAIL"
            }) {
                assertThat(manager().gets(HANDLING + other).isOk().json().path("activities"))
                        .isEmpty();
            }
        }

        @Test
        @Cites("13(3)")
        void countsAFailedAuditAsWorkDoneAgain() {
            Story story =
                    workedOn("2027-03-22").replied().filed().audited(false).workedOff();
            hotline.countHeatAnew();
            String thatDay = "?from=2027-03-22&to=2027-03-22";

            JsonNode handle = sums(manager().gets(HANDLING + thatDay).isOk().json(), "Task_Handle");
            assertThat(handle.path("visits").asLong()).isEqualTo(2);
            assertThat(handle.path("returned").asLong()).isEqualTo(1);
            assertThat(casesOf("Task_Handle", "RETURNED", thatDay).toString()).contains(story.caseNo());
        }

        @Test
        void namesTheCasesBehindANumberAndNobody() {
            Story story = workedOn();

            JsonNode listed = casesOf("Task_Handle", "WORKING", DAYS);

            assertThat(listed.toString()).contains(story.caseNo()).doesNotContain("陈某某", story.phone());
            assertThat(listed.get(0).path("unitId").asText()).isEqualTo("enforcement");
        }

        @Test
        void countsTheRowsThatAnswered() {
            Story story = workedOn();

            JsonNode rows = manager()
                    .gets("/api/v1/heat/decisions/classification" + DAYS)
                    .isOk()
                    .json();
            assertThat(rows).isNotEmpty();
            assertThat(manager()
                            .gets("/api/v1/heat/decisions/classification/rows/"
                                    + rows.get(0).path("ruleId").asText() + "/evaluations" + DAYS)
                            .isOk()
                            .text())
                    .contains(story.caseNo());
        }

        @Test
        void offersVersionsUnitsAndCodes() {
            JsonNode choices = manager().gets(HANDLING + "/choices").isOk().json();

            assertThat(choices.at("/versions/0/startEvents")).isNotEmpty();
            assertThat(choices.path("units").toString()).contains("enforcement");
            assertThat(choices.path("domains").toString()).contains("旅游服务");
        }
    }

    private JsonNode casesOf(String activity, String order, String days) {
        return manager()
                .gets(HANDLING + "/activities/" + activity + "/cases" + days + "&order=" + order)
                .isOk()
                .json();
    }

    @Nested
    class Refusals {

        @Test
        @Cites("3(4)")
        void letsTheOfficesReadAndNobodyElse() {
            for (String reader : new String[] {"manager1", "management1", "market1", "admin"}) {
                hotline.as(reader).gets(HANDLING).isOk();
            }
            for (String other : new String[] {"agent1", "auditor1", "policy1", "court1", "ferry-leader1"}) {
                hotline.as(other).gets(HANDLING).isRefused(403);
                hotline.as(other).gets(HANDLING + "/choices").isRefused(403);
                hotline.as(other)
                        .gets(HANDLING + "/activities/Task_Handle/cases")
                        .isRefused(403);
                hotline.as(other).gets("/api/v1/heat/decisions/classification").isRefused(403);
                hotline.as(other)
                        .gets("/api/v1/heat/decisions/classification/rows/x/evaluations")
                        .isRefused(403);
            }
            hotline.passerBy().gets(HANDLING).isRefused(401);
        }

        @Test
        @Cites("3(1)")
        void showsTheMarketOfficeCasesOfTourismOnly() {
            Story story = workedOn();
            String cases = HANDLING + "/activities/Task_Handle/cases" + DAYS;

            assertThat(hotline.as("market1").gets(cases).isOk().text()).doesNotContain(story.caseNo());
            hotline.as("market1").gets(cases + "&domain=SAFETY").isRefused(403);
            hotline.as("market1")
                    .gets("/api/v1/heat/decisions/classification/rows/x/evaluations")
                    .isRefused(403);
        }

        @Test
        void refusesDaysOutOfOrderAndUnknownCodes() {
            manager()
                    .gets(HANDLING + "?from=2027-03-15&to=2027-03-14")
                    .isRefused(400)
                    .naming("to");
            manager()
                    .gets(HANDLING + "?from=1999-01-01&to=2027-03-14")
                    .isRefused(400)
                    .naming("from");
            manager().gets(HANDLING + "?domain=MARS").isRefused(400).naming("domain");
            manager().gets(HANDLING + "?from=monday").isRefused(400).naming("from");
            manager().gets(HANDLING + "?version=new").isRefused(400).naming("version");
            manager()
                    .gets(HANDLING + "/activities/Task_Handle/cases?order=MOST")
                    .isRefused(400);
        }

        @Test
        @Cites("3(4)")
        void letsAdministratorsAloneCountAnew() {
            manager().posts("/api/v1/heat/recount", Map.of()).isRefused(403);
            hotline.as("admin").posts("/api/v1/heat/recount", Map.of()).isOk();
        }
    }
}
