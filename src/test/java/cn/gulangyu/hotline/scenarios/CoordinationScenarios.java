package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class CoordinationScenarios extends Scenario {

    CoordinationScenarios(Class<?> context) {
        super(context);
    }

    @Nested
    @DisplayName("Art. 10(2)1 help of other authorities")
    class Help {

        private Story coordinated() {
            return hotline.aComplaint().registered().acceptedAs("OTHER_DEPARTMENT");
        }

        private Answer ask(Story story, Map<String, ?> changes) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "authority", "思明区城市管理局",
                    "request", "请派员到场核实",
                    "means", "PHONE",
                    "requestedAt", Story.offset(hotline.now())));
            body.putAll(changes);
            body.values().removeIf(""::equals);
            return hotline.agent().does(story.caseNo(), "Task_RequestHelp", body);
        }

        private Answer record(Story story, Map<String, ?> changes) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "helped", true, "answer", "已派员处置完毕", "answeredAt", Story.offset(hotline.now()), "another", false));
            body.putAll(changes);
            body.values().removeIf(""::equals);
            return hotline.agent().does(story.caseNo(), "Task_RecordHelp", body);
        }

        @Test
        @Cites("10(2)1")
        void isAskedForAsOftenAsNeededAndThenTheCentreAnswers() {
            Story story = coordinated();
            story.isDue("2026-11-30T18:00+08:00").isIn("HANDLING");
            ask(story, Map.of()).isOk();
            record(story, Map.of("helped", false, "answer", "不属本局职责", "another", true))
                    .isOk();

            story.waitsAt("Task_RequestHelp");
            ask(story, Map.of("authority", "思明区住房和建设局", "means", "LETTER")).isOk();
            record(story, Map.of()).isOk();

            story.waitsAt("Task_AnswerReporter");
            assertThat(story.file().path("annexes").toString())
                    .contains("思明区城市管理局", "未协助", "不属本局职责", "思明区住房和建设局", "书信", "已派员处置完毕");
            assertThat(story.steps())
                    .contains("HELP_REQUESTED", "HELP_RECORDED")
                    .doesNotContain("DELIVERED");
            assertThat(story.step("HELP_REQUESTED").path("clause").asText()).isEqualTo("10(2)1");
            hotline.agent()
                    .does(story.caseNo(), "Task_AnswerReporter", story.replyBy("PHONE"))
                    .isOk();
            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
        }

        @Test
        @Cites({"10(2)1", "14(1)"})
        void isPressedForAfterAWorkingDayOnTheAgentsOwnList() {
            Story story = coordinated();
            ask(story, Map.of()).isOk();
            JsonNode task = hotline.agent().task(story.caseNo(), "Task_RecordHelp");
            assertThat(task.path("followUpAt").asText()).startsWith("2026-11-26T12:00");

            hotline.itIs("2026-11-26T11:59+08:00");
            assertThat(story.fireDueTimers()).isZero();
            assertThat(toPress()).doesNotContain(task.path("id").asText());
            hotline.itIs("2026-11-26T12:00:01+08:00");
            story.fireDueTimers();

            assertThat(toPress()).contains(task.path("id").asText());
            assertThat(story.steps()).containsOnlyOnce("AUTHORITY_REMINDED");
            assertThat(story.file().path("annexes").toString()).contains("催促时间");
            record(story, Map.of()).isOk();
            story.waitsAt("Task_AnswerReporter");
        }

        private String toPress() {
            String filter = hotline.engine()
                    .getFilterService()
                    .createFilterQuery()
                    .filterName("待催促协助")
                    .singleResult()
                    .getId();
            return hotline.agent()
                    .gets("/engine-rest/filter/" + filter + "/list")
                    .isOk()
                    .text();
        }

        @Test
        @Cites({"10(2)1", "13(1)p1"})
        void isPressedForBeforeAnUrgentMattersLimit() {
            Story story = hotline.aComplaint().urgent().registered().acceptedAs("OTHER_DEPARTMENT");

            ask(story, Map.of()).isOk();

            assertThat(hotline.agent()
                            .task(story.caseNo(), "Task_RecordHelp")
                            .path("followUpAt")
                            .asText())
                    .startsWith("2026-11-25T22:00");
        }

        @Test
        @Cites({"10(2)1", "13(1)"})
        void doesNotStopTheClock() {
            Story story = coordinated();
            ask(story, Map.of()).isOk();

            hotline.itIs("2026-11-30T18:00+08:00");
            story.fireDueTimers();

            assertThat(story.file().has("overdueSince")).isTrue();
            assertThat(story.steps()).containsOnlyOnce("CENTRE_OVERDUE").doesNotContain("OVERDUE");
            assertThat(story.step("CENTRE_OVERDUE").path("facts").has("unitId")).isFalse();
            record(story, Map.of()).isOk();
        }

        @Test
        @Cites("3(4)")
        void isBlankedWhenTheReporterIsErased() {
            Story story = coordinated();
            ask(story, Map.of()).isOk();
            record(story, Map.of()).isOk();
            hotline.agent()
                    .does(story.caseNo(), "Task_AnswerReporter", story.replyBy("PHONE"))
                    .isOk();
            story.fireDueTimers();

            story.erased();

            assertThat(hotline.count(
                            "select count(*) from help_request where case_no = ?"
                                    + " and (authority is not null or request is not null or answer is not null)",
                            story.caseNo()))
                    .isZero();
        }

        @Test
        @Cites("10(2)1")
        void isRefusedIncompletelyOrOutOfOrder() {
            Story story = coordinated();
            Map<String, Long> before = hotline.rowCounts();
            ask(story, Map.of("authority", "", "request", "", "means", "", "requestedAt", ""))
                    .isRefused(400)
                    .naming("authority", "request", "means", "requestedAt");
            ask(story, Map.of("requestedAt", "2026-11-25T09:11+08:00"))
                    .isRefused(400)
                    .naming("requestedAt");
            ask(story, Map.of("requestedAt", "2026-11-25T09:09+08:00"))
                    .isRefused(400)
                    .naming("requestedAt");
            String task = story.taskId("Task_RequestHelp");
            hotline.as("management1").completes(task, Map.of()).isRefused(403);
            assertThat(hotline.rowCounts()).isEqualTo(before);

            ask(story, Map.of()).isOk();
            hotline.agent().completes(task, Map.of()).isRefused(409);
            record(story, Map.of("helped", "", "answer", "", "answeredAt", "", "another", ""))
                    .isRefused(400)
                    .naming("helped", "answer", "answeredAt", "another");
            record(story, Map.of("answeredAt", "2026-11-25T09:11+08:00"))
                    .isRefused(400)
                    .naming("answeredAt");
            record(story, Map.of("answeredAt", "2026-11-25T09:09+08:00"))
                    .isRefused(400)
                    .naming("answeredAt");
            story.waitsAt("Task_RecordHelp");
        }
    }

    @Nested
    @DisplayName("Art. 3(1) a tourism matter beyond the Market Office's powers")
    class Lead {

        private Story beyond() {
            return hotline.aComplaint()
                    .about("tourism-agency")
                    .with("dialledNumber", "05922060777")
                    .registered()
                    .acceptedAs("BEYOND_MARKET_OFFICE");
        }

        private Answer take(Story story, Map<String, ?> changes) {
            Map<String, Object> body = new HashMap<>(Map.of("study", "涉及跨部门执法", "supportWanted", "提供旅行社许可资料"));
            body.putAll(changes);
            return hotline.as("management1").does(story.caseNo(), "Task_TakeLead", body);
        }

        private void support(Story story) {
            hotline.as("market1")
                    .does(story.caseNo(), "Task_SupportLead", Map.of("support", "许可资料已送管理处"))
                    .isOk();
        }

        @Test
        @Cites("3(1)")
        void isLedByTheManagementOfficeAndSupportedByTheMarketOffice() {
            Story story = beyond();

            take(story, Map.of("unitId", "enforcement")).isOk();
            assertThat(hotline.as("market1")
                            .gets("/api/v1/cases/" + story.caseNo())
                            .isOk()
                            .json()
                            .path("annexes")
                            .toString())
                    .contains("提供旅行社许可资料");
            support(story);

            assertThat(story.unit()).isEqualTo("enforcement");
            assertThat(story.field("guidingOffice")).isEqualTo("MANAGEMENT_OFFICE");
            assertThat(story.field("supportingOffice")).isEqualTo("MARKET_OFFICE");
            assertThat(story.step("LEAD_TAKEN").path("clause").asText()).isEqualTo("3(1)");
            story.isDue("2026-11-30T12:00+08:00");
            assertThat(hotline.as("market1").gets("/api/v1/cases").isOk().text())
                    .contains(story.caseNo());
            assertThat(story.clerk()
                            .gets("/api/v1/cases/" + story.caseNo())
                            .isOk()
                            .json()
                            .path("annexes"))
                    .isEmpty();
            story.workedOff().archived().isOver();
        }

        @Test
        @Cites("3(1)")
        void getsItsUnitAfterTheMarketOfficesOpinionWhereNoneWasNamed() {
            Story story = beyond();
            take(story, Map.of()).isOk();
            support(story);

            story.waitsAt("CallActivity_OfficeLead", "Task_NameUnit");
            Person office = hotline.as("management1");
            office.does(story.caseNo(), "Task_NameUnit", Map.of())
                    .isRefused(400)
                    .naming("unitId");
            office.does(story.caseNo(), "Task_NameUnit", Map.of("unitId", "nobody"))
                    .isRefused(400)
                    .naming("unitId");
            office.does(story.caseNo(), "Task_NameUnit", Map.of("unitId", "police", "reason", "涉嫌违法"))
                    .isOk();

            assertThat(story.unit()).isEqualTo("police");
            story.waitsAt("Task_ReadAndAssign");
        }

        @Test
        @Cites({"3(1)", "11p1"})
        void keepsThePublishedLimitOfTheListedUnitOnly() {
            Story listed = beyond();
            take(listed, Map.of("unitId", "tourism-inspection")).isOk();
            support(listed);

            listed.isDue("2026-12-02T12:00+08:00");
        }

        @Test
        @Cites({"3(1)", "3(4)"})
        void isRefusedIncompletelyAndToOthers() {
            Story story = beyond();
            take(story, Map.of("study", " ", "supportWanted", " "))
                    .isRefused(400)
                    .naming("study", "supportWanted");
            take(story, Map.of("unitId", "nobody")).isRefused(400).naming("unitId");
            String task = story.taskId("Task_TakeLead");
            for (String other : List.of("market1", "agent1", "leader1")) {
                hotline.as(other).completes(task, Map.of()).isRefused(403);
            }

            take(story, Map.of()).isOk();
            hotline.as("market1")
                    .does(story.caseNo(), "Task_SupportLead", Map.of("support", " "))
                    .isRefused(400)
                    .naming("support");
            hotline.as("management1")
                    .completes(story.taskId("Task_SupportLead"), Map.of("support", "代填"))
                    .isRefused(403);
        }

        @Test
        @Cites("3(4)")
        void isBlankedWhenTheReporterIsErased() {
            Story story = beyond();
            take(story, Map.of("unitId", "enforcement")).isOk();
            support(story);

            story.workedOff().archived().erased();

            assertThat(hotline.count(
                            "select count(*) from office_lead where case_no = ?"
                                    + " and (study is not null or support_wanted is not null or support is not null)",
                            story.caseNo()))
                    .isZero();
        }
    }
}
