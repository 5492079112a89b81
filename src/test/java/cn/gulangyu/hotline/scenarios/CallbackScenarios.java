package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class CallbackScenarios extends Scenario {

    private static final String CALL = "Task_CallReporter";

    CallbackScenarios(Class<?> context) {
        super(context);
    }

    /** Audited and drawn, so that the reporter is to be called. */
    private Story drawn(Matter matter) {
        Story story = matter.dispatched();
        hotline.drawsForACallback(story);
        return story.workedOff().audited(true).isIn("AUDITED");
    }

    private Story drawn() {
        return drawn(hotline.aComplaint());
    }

    private static Map<String, Object> answer(String satisfaction) {
        return new HashMap<>(
                Map.of("outcome", "REACHED", "inTime", true, "resolved", true, "satisfaction", satisfaction));
    }

    private static Map<String, Object> dissatisfiedBecause(String cause) {
        Map<String, Object> body = answer("DISSATISFIED");
        body.put("resolved", false);
        body.put("cause", cause);
        body.put("note", "喇叭仍在使用");
        return body;
    }

    private Answer calls(Story story, Map<String, Object> body) {
        return hotline.agent().does(story.caseNo(), CALL, body);
    }

    private Answer doesNotAnswer(Story story) {
        return calls(story, Map.of("outcome", "UNREACHABLE"));
    }

    private JsonNode callbacks(Person person, Story story) {
        return person.gets("/api/v1/cases/" + story.caseNo() + "/callbacks")
                .isOk()
                .json();
    }

    @Nested
    @DisplayName("Art. 14(2) the sample")
    class Sample {

        @Test
        @Cites("14(2)")
        void archivesAtOnceWhatIsNotDrawn() {
            Story story =
                    hotline.aComplaint().dispatched().workedOff().archived().isOver();

            assertThat(story.steps()).doesNotContain("CALLBACK_DRAWN", "CALLBACK_MADE");
        }

        @Test
        @Cites("14(2)")
        void recordsTheDrawAndTheRowThatSaidHowMany() {
            Story story = drawn();

            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly(CALL);
            assertThat(story.step("CALLBACK_DRAWN")
                            .path("facts")
                            .path("percent")
                            .asInt())
                    .isEqualTo(20);
            assertThat(story.timeline().toString()).contains("callback-sampling", "Rule_14_2_Complaint");
        }

        @Test
        @Cites("14(2)")
        void leavesOutWhoeverCannotBeCalled() {
            Story story = drawn(hotline.aComplaint().reporter("phone", "").reporter("email", "someone@example.org"));

            assertThat(story.steps()).doesNotContain("CALLBACK_DRAWN");
            story.fireDueTimers();
            story.isIn("ARCHIVED");
        }
    }

    @Nested
    @DisplayName("Art. 14(1) a call")
    class OneCall {

        @ParameterizedTest
        @ValueSource(strings = {"VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED"})
        @Cites("14(1)")
        void closesTheCaseOfAContentReporter(String satisfaction) {
            Story story = drawn();

            calls(story, answer(satisfaction)).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
            JsonNode call = callbacks(hotline.agent(), story).get(0);
            assertThat(call.path("satisfaction").asText()).isEqualTo(satisfaction);
            assertThat(call.path("attempt").asInt()).isEqualTo(1);
            assertThat(call.path("rework").asBoolean()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"BEYOND_UNIT", "POLICY", "OTHER"})
        @Cites("14(1)")
        void doesNotBlameTheUnitForWhatItCannotHelp(String cause) {
            Story story = drawn();

            calls(story, dissatisfiedBecause(cause)).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
        }

        @Test
        @Cites("14(1)")
        void respectsThatSomebodyDoesNotWantToAnswer() {
            Story story = drawn();

            calls(story, Map.of("outcome", "REFUSED")).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED");
        }

        @ParameterizedTest
        @CsvSource({"auditor1", "enforcement-clerk1", "duty1", "manager1"})
        @Cites("3(4)")
        void isTheAgentsTask(String userId) {
            Story story = drawn();
            String task = story.taskId(CALL);

            hotline.as(userId).completes(task, answer("SATISFIED")).isRefused(403);
            assertThat(hotline.as(userId).tasksOf(story.caseNo())).doesNotContain(CALL);
        }

        @Test
        @Cites("14(1)")
        void namesWhatAnAnswerLacksOrHasTooMuch() {
            Story story = drawn();

            calls(story, Map.of()).isRefused(400).naming("outcome");
            calls(story, Map.of("outcome", "REACHED")).isRefused(400).naming("inTime", "resolved", "satisfaction");
            calls(story, answer("VERY_DISSATISFIED")).isRefused(400).naming("cause");
            calls(story, Map.of("outcome", "UNREACHABLE", "resolved", true))
                    .isRefused(400)
                    .naming("resolved");
            Map<String, Object> content = answer("SATISFIED");
            content.put("cause", "OTHER");
            calls(story, content).isRefused(400).naming("cause");
            Map<String, Object> wordless = dissatisfiedBecause("UNIT_FAULT");
            wordless.remove("note");
            calls(story, wordless).isRefused(400).naming("note");
            assertThat(story.steps()).doesNotContain("CALLBACK_MADE");
        }

        @Test
        @Cites("14(1)")
        void isMadeOnce() {
            Story story = drawn();
            String task = story.taskId(CALL);
            hotline.agent().completes(task, answer("SATISFIED")).isOk();

            hotline.otherAgent().completes(task, answer("DISSATISFIED")).isRefused(409);

            assertThat(callbacks(hotline.agent(), story)).hasSize(1);
        }
    }

    @Nested
    @DisplayName("Art. 14(1) an unanswered call")
    class Unanswered {

        @Test
        @Cites("14(1)")
        void isTriedAgainOnTheNextWorkingDayThriceInAll() {
            Story story = drawn();

            doesNotAnswer(story).isOk();
            assertThat(hotline.agent().tasksOf(story.caseNo())).isEmpty();
            hotline.itIs("2026-11-26T09:09:59+08:00");
            assertThat(story.fireDueTimers()).isZero();
            hotline.itIs("2026-11-26T09:10+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            doesNotAnswer(story).isOk();
            hotline.itIs("2026-11-27T10:00+08:00");
            story.fireDueTimers();
            doesNotAnswer(story).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
            JsonNode calls = callbacks(hotline.agent(), story);
            assertThat(calls).hasSize(3);
            assertThat(calls.get(2).path("attempt").asInt()).isEqualTo(3);
        }

        @Test
        @Cites("14(1)")
        void isTriedTwiceForAConsultation() {
            Story story = drawn(hotline.aConsultation());
            doesNotAnswer(story).isOk();
            hotline.itIs("2026-11-26T10:00+08:00");
            story.fireDueTimers();

            doesNotAnswer(story).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED");
        }

        @Test
        @Cites("14(1)")
        void mayBeAnsweredTheNextTime() {
            Story story = drawn();
            doesNotAnswer(story).isOk();
            hotline.itIs("2026-11-26T10:00+08:00");
            story.fireDueTimers();

            calls(story, answer("SATISFIED")).isOk();

            story.fireDueTimers();
            story.isIn("ARCHIVED");
        }
    }

    @Nested
    @DisplayName("Art. 13(3), 14(1) dissatisfied through the unit's fault")
    class UnitsFault {

        @Test
        @Cites({"13(3)", "14(1)"})
        void goesBackIsAuditedAgainAndAskedAgain() {
            Story story = drawn();

            calls(story, dissatisfiedBecause("UNIT_FAULT")).isOk();

            story.isIn("HANDLING");
            assertThat(story.lastPart().path("rework").asBoolean()).isTrue();
            assertThat(story.step("CALLBACK_MADE").path("facts").path("rework").asText())
                    .isEqualTo("true");
            assertThat(callbacks(story.clerk(), story).get(0).path("note").asText())
                    .isEqualTo("喇叭仍在使用");
            story.workedOff().audited(true);
            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly(CALL);
            calls(story, answer("SATISFIED")).isOk();
            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
            assertThat(story.file().path("auditFailures").asInt()).isZero();
        }

        @Test
        @Cites("3(4)")
        void showsTheCallToNoOtherUnit() {
            Story story = drawn();
            calls(story, dissatisfiedBecause("UNIT_FAULT")).isOk();

            hotline.clerkOf("police")
                    .gets("/api/v1/cases/" + story.caseNo() + "/callbacks")
                    .isRefused(404);
        }
    }

    @Nested
    @DisplayName("Art. 14(1), 14(2) the rates")
    class Rates {

        private JsonNode report(String unit) {
            return hotline.as("manager1")
                    .gets("/api/v1/insight/callbacks?from=2027-03-01&to=2027-03-31&unit=" + unit)
                    .isOk()
                    .json();
        }

        private void answeredInMarch(Map<String, Object> body) {
            Story story = drawn(hotline.aComplaint().receivedAt("2027-03-03T09:00+08:00"));
            calls(story, body).isOk();
        }

        @Test
        @Cites({"14(1)", "14(2)"})
        void tellsNumeratorDenominatorAndFormula() {
            answeredInMarch(answer("VERY_SATISFIED"));
            answeredInMarch(answer("BASICALLY_SATISFIED"));
            answeredInMarch(dissatisfiedBecause("POLICY"));
            answeredInMarch(Map.of("outcome", "UNREACHABLE"));
            answeredInMarch(Map.of("outcome", "REFUSED"));

            JsonNode unit = report("enforcement").path("units").get(0);

            assertThat(unit.path("unitName").asText()).isEqualTo("鼓浪屿城管执法中队");
            assertThat(unit.path("calls").asInt()).isEqualTo(5);
            assertThat(unit.path("reached").asInt()).isEqualTo(3);
            assertThat(unit.path("refused").asInt()).isEqualTo(1);
            assertRate(unit.path("rates").get(0), "RESPONSE", 3, 3, "100.00");
            assertRate(unit.path("rates").get(1), "RESOLUTION", 2, 3, "66.67");
            assertRate(unit.path("rates").get(2), "SATISFACTION", 2, 3, "66.67");
            assertThat(unit.path("rates").get(2).path("formula").asText()).startsWith("满意率=(非常满意+满意+基本满意)");
            assertThat(report("enforcement").path("all").path("rates")).isEqualTo(unit.path("rates"));
        }

        private void assertRate(JsonNode rate, String code, int numerator, int denominator, String percent) {
            assertThat(rate.path("code").asText()).isEqualTo(code);
            assertThat(rate.path("numerator").asInt()).isEqualTo(numerator);
            assertThat(rate.path("denominator").asInt()).isEqualTo(denominator);
            assertThat(rate.path("percent").decimalValue()).isEqualByComparingTo(percent);
        }

        @Test
        @Cites("14(1)")
        void tellsNoRateWhereNobodyAnswered() {
            JsonNode nothing = report("hospital");

            assertThat(nothing.path("units")).isEmpty();
            assertThat(nothing.path("all").path("rates").get(2).path("percent").isNull())
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"agent1", "auditor1", "enforcement-leader1", "policy1"})
        @Cites("3(4)")
        void isForThoseWhoOverseeTheUnits(String userId) {
            hotline.as(userId)
                    .gets("/api/v1/insight/callbacks?from=2027-03-01&to=2027-03-31")
                    .isRefused(403);
        }

        @Test
        @Cites("14(1)")
        void wantsItsDaysInOrder() {
            hotline.as("market1")
                    .gets("/api/v1/insight/callbacks?from=2027-03-02&to=2027-03-01")
                    .isRefused(400)
                    .naming("to");
        }
    }
}
