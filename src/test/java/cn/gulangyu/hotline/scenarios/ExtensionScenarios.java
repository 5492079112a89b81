package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Received on Wednesday 25 November 2026 at 09:10, due on Monday the 30th at 18:00 unless the scenario says otherwise. */
abstract class ExtensionScenarios extends Scenario {

    private static final String OLD = "2026-11-30T18:00+08:00";
    private static final String NEW = "2026-12-02T18:00+08:00";

    ExtensionScenarios(Class<?> context) {
        super(context);
    }

    private Story inHand() {
        return hotline.aComplaint().dispatched().assigned().isDue(OLD);
    }

    private static String path(Story story) {
        return "/api/v1/cases/" + story.caseNo() + "/extensions";
    }

    private Answer asks(Person person, Story story, int days) {
        return person.posts(path(story), Map.of("workingDays", days, "reason", "须等设备厂家到场检测"));
    }

    private Answer reports(Story story, boolean approved) {
        return story.leader()
                .does(story.caseNo(), "Task_ReportExtension", Map.of("approved", approved, "opinion", "情况属实"));
    }

    private Answer decides(Story story, boolean granted) {
        return hotline.agent()
                .does(story.caseNo(), "Task_DecideExtension", Map.of("granted", granted, "reason", "检测确需时间"));
    }

    private Map<String, Object> toldNow() {
        return new HashMap<>(
                Map.of("means", "PHONE", "explainedAt", Story.offset(hotline.now()), "words", "因检测需要，答复延至十二月二日"));
    }

    private Story granted() {
        Story story = inHand();
        asks(story.clerk(), story, 2).isOk();
        reports(story, true).isOk();
        decides(story, true).isOk();
        return story;
    }

    private JsonNode record(Story story) {
        return hotline.agent().gets(path(story)).isOk().json().path("requests");
    }

    private String state(Story story) {
        JsonNode requests = record(story);
        return requests.get(requests.size() - 1).path("state").asText();
    }

    private static Instant dueAt(JsonNode holder) {
        return OffsetDateTime.parse(holder.path("dueAt").asText()).toInstant();
    }

    private void assertLimitIs(Story story, String dueAt) {
        story.isDue(dueAt);
        assertThat(dueAt(story.lastPart())).isEqualTo(Hotline.time(dueAt));
        assertThat(dueAt(story.clerk().task(story.caseNo(), "Task_Handle"))).isEqualTo(Hotline.time(dueAt));
    }

    @Nested
    @DisplayName("Art. 13(2) asked, reported, granted, explained")
    class Granted {

        @Test
        @Cites("13(2)")
        void movesTheLimitOfCasePartAndTaskAndKeepsAllThreeOnRecord() {
            Story story = inHand();
            assertThat(asks(story.clerk(), story, 2).status()).isEqualTo(201);
            assertThat(state(story)).isEqualTo("ASKED");
            assertThat(story.leader().tasksOf(story.caseNo())).contains("Task_ReportExtension");
            reports(story, true).isOk();
            assertThat(state(story)).isEqualTo("REPORTED");
            assertLimitIs(story, OLD);

            decides(story, true).isOk();

            assertLimitIs(story, NEW);
            assertThat(state(story)).isEqualTo("GRANTED");
            story.clerk()
                    .does(story.caseNo(), "Task_ExplainToReporter", toldNow())
                    .isOk();
            assertThat(story.steps())
                    .containsSubsequence(
                            "EXTENSION_ASKED",
                            "EXTENSION_REPORTED",
                            "EXTENSION_GRANTED",
                            "DEADLINE_MOVED",
                            "EXTENSION_EXPLAINED");
            JsonNode kept = record(story).get(0);
            assertThat(kept.path("state").asText()).isEqualTo("EXPLAINED");
            assertThat(kept.path("leaderOpinion").asText()).isEqualTo("情况属实");
            assertThat(kept.path("decisionReason").asText()).isEqualTo("检测确需时间");
            assertThat(kept.path("explainedWords").asText()).startsWith("因检测需要");
            assertThat(OffsetDateTime.parse(kept.path("newDueAt").asText()).toInstant())
                    .isEqualTo(Hotline.time(NEW));
            story.handled().replied().filed().archived();
        }

        @Test
        @Cites("13(2)")
        void explainsTheNewLimitStepByStepForCaseAndUnit() {
            Story story = granted();

            JsonNode explained = story.clerk()
                    .gets("/api/v1/cases/" + story.caseNo() + "/deadline")
                    .isOk()
                    .json();

            assertThat(dueAt(explained)).isEqualTo(Hotline.time(NEW));
            assertThat(explained.path("clause").asText()).isEqualTo("13(2)");
            assertThat(explained.path("steps").toString()).contains("延期2个工作日");
            assertThat(dueAt(explained.path("parts").get(0))).isEqualTo(Hotline.time(NEW));
            assertThat(explained.path("parts").get(0).path("unitId").asText()).isEqualTo("enforcement");
        }

        @Test
        @Cites({"13(2)", "17(1)"})
        void remindsAndMarksOverdueAtTheNewInstantsAndNotAtTheOldOnes() {
            Story story = granted();
            hotline.itIs("2026-11-25T13:10+08:00");
            story.fireDueTimers();

            hotline.itIs("2026-12-02T11:29:59+08:00");
            assertThat(story.fireDueTimers()).isZero();
            hotline.itIs("2026-12-02T17:59:59+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            assertThat(story.steps()).contains("REMINDED").doesNotContain("OVERDUE");
            hotline.itIs(NEW);
            story.fireDueTimers();

            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }

        @Test
        @Cites("13(2)")
        void takesALeadersOwnRequestAsTheReport() {
            Story story = inHand();

            asks(story.leader(), story, 1).isOk();

            assertThat(story.leader().tasksOf(story.caseNo())).doesNotContain("Task_ReportExtension");
            decides(story, true).isOk();
            assertLimitIs(story, "2026-12-01T18:00+08:00");
            assertThat(record(story).get(0).path("reportedBy").asText()).isEqualTo("enforcement-leader1");
        }

        @Test
        @Cites({"11(1)", "13(2)"})
        void letsTheCentreExplainWhereTheIdentityIsConfidential() {
            Story story = hotline.aComplaint().confidential().dispatched().assigned();
            asks(story.clerk(), story, 2).isOk();
            reports(story, true).isOk();
            decides(story, true).isOk();

            assertThat(story.clerk().tasksOf(story.caseNo())).doesNotContain("Task_ExplainToReporter");
            hotline.agent()
                    .does(story.caseNo(), "Task_CentreExplains", toldNow())
                    .isOk();

            assertThat(state(story)).isEqualTo("EXPLAINED");
        }

        @Test
        @Cites("13(2)")
        void wantsMeansTimeAndWordsOfTheExplanation() {
            Story story = granted();

            for (String field : new String[] {"means", "explainedAt", "words"}) {
                Map<String, Object> body = toldNow();
                body.remove(field);
                story.clerk()
                        .does(story.caseNo(), "Task_ExplainToReporter", body)
                        .isRefused(400)
                        .naming(field);
            }
            Map<String, Object> tooEarly = toldNow();
            tooEarly.put("explainedAt", "2026-11-25T08:00+08:00");
            story.clerk()
                    .does(story.caseNo(), "Task_ExplainToReporter", tooEarly)
                    .isRefused(400)
                    .naming("explainedAt");
        }

        @Test
        @Cites({"11p1", "13(2)"})
        void staysWithTheMatterWhenItIsReturnedToAnotherUnit() {
            Story story = hotline.aComplaint().dispatched();
            asks(story.leader(), story, 2).isOk();
            decides(story, true).isOk();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "属治安管理"))
                    .isOk();
            hotline.agent()
                    .does(story.caseNo(), "Task_ReviewReturn", Map.of("accepted", true, "reason", "经核对职责清单"))
                    .isOk();

            assertThat(story.unit()).isEqualTo("police");
            story.assigned();
            assertLimitIs(story, NEW);
            asks(story.clerk(), story, 2).isRefused(422).naming("workingDays");
            asks(story.clerk(), story, 1).isOk();
            reports(story, true).isOk();
            decides(story, true).isOk();
            assertLimitIs(story, "2026-12-03T18:00+08:00");
            assertThat(hotline.clerkOf("police").gets(path(story)).json().path("requests"))
                    .hasSize(1);
        }
    }

    @Nested
    @DisplayName("Art. 13(2) withdrawn or refused")
    class NotGranted {

        @Test
        @Cites("13(2)")
        void keepsTheLimitWhenTheLeaderWithdrawsAndLetsTheUnitAskAgain() {
            Story story = inHand();
            asks(story.clerk(), story, 2).isOk();
            story.leader()
                    .does(story.caseNo(), "Task_ReportExtension", Map.of("approved", false))
                    .isRefused(400)
                    .naming("opinion");

            reports(story, false).isOk();

            assertLimitIs(story, OLD);
            assertThat(state(story)).isEqualTo("WITHDRAWN");
            assertThat(story.steps()).contains("EXTENSION_WITHDRAWN");
            assertThat(hotline.agent().tasksOf(story.caseNo())).isEmpty();
            asks(story.clerk(), story, 1).isOk();
        }

        @Test
        @Cites("13(2)")
        void keepsTheLimitWhenTheCentreRefusesWithAReason() {
            Story story = inHand();
            asks(story.leader(), story, 2).isOk();
            hotline.agent()
                    .does(story.caseNo(), "Task_DecideExtension", Map.of("granted", false, "reason", " "))
                    .isRefused(400)
                    .naming("reason");

            decides(story, false).isOk();

            assertLimitIs(story, OLD);
            assertThat(state(story)).isEqualTo("REFUSED");
            assertThat(story.step("EXTENSION_REFUSED").path("note").asText()).isEqualTo("检测确需时间");
            hotline.itIs(OLD);
            story.fireDueTimers();
            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }

        @Test
        @Cites({"11p1", "13(2)"})
        void lapsesWithTheUnitsPart() {
            Story story = hotline.aComplaint().dispatched();
            asks(story.leader(), story, 2).isOk();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "属治安管理"))
                    .isOk();
            hotline.agent()
                    .does(story.caseNo(), "Task_ReviewReturn", Map.of("accepted", true, "reason", "经核对职责清单"))
                    .isOk();

            assertThat(state(story)).isEqualTo("LAPSED");
            assertThat(hotline.agent().tasksOf(story.caseNo())).isEmpty();
            story.isDue(OLD).workedOff().archived();
        }

        @Test
        @Cites("13(2)")
        void lapsesWhenTheUnitRepliesAndFilesAfterAll() {
            Story story = inHand();
            asks(story.leader(), story, 2).isOk();

            story.handled().replied();
            hotline.agent()
                    .does(story.caseNo(), "Task_DecideExtension", Map.of("granted", true))
                    .isRefused(422)
                    .citing("13(2)");
            story.filed();

            assertThat(state(story)).isEqualTo("LAPSED");
            story.archived();
        }
    }

    @Nested
    @DisplayName("Art. 13(2) before the limit only")
    class InTime {

        @ParameterizedTest
        @ValueSource(strings = {OLD, "2026-11-30T18:00:01+08:00", "2026-12-01T09:00+08:00"})
        @Cites("13(2)")
        void refusesARequestAfterTheLimitEvenIfTheTimerIsLate(String late) {
            Story story = inHand();
            hotline.itIs(late);
            var before = hotline.rowCounts();

            asks(story.clerk(), story, 1).isRefused(422).citing("13(2)").naming("workingDays");

            assertThat(hotline.rowCounts()).isEqualTo(before);
        }

        @Test
        @Cites({"13(2)", "17(1)"})
        void doesNotBecomeOverdueWhileTheCentreConsidersAndThenHasTheNewLimit() {
            Story story = inHand();
            hotline.itIs("2026-11-30T17:59:59+08:00");
            asks(story.leader(), story, 2).isOk();
            hotline.itIs("2026-12-01T09:00+08:00");
            story.fireDueTimers();
            assertThat(story.steps()).doesNotContain("OVERDUE");

            decides(story, true).isOk();

            assertLimitIs(story, NEW);
            story.fireDueTimers();
            assertThat(story.steps()).doesNotContain("OVERDUE");
            hotline.itIs(NEW);
            story.fireDueTimers();
            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }

        @Test
        @Cites({"13(2)", "17(1)"})
        void becomesOverdueAtOnceWhenTheCentreRefusesAfterTheLimit() {
            Story story = inHand();
            hotline.itIs("2026-11-30T17:59:59+08:00");
            asks(story.leader(), story, 2).isOk();
            hotline.itIs("2026-12-01T09:00+08:00");
            story.fireDueTimers();

            decides(story, false).isOk();
            story.fireDueTimers();

            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }

        @Test
        @Cites("13(2)")
        void grantsNothingThatHasPassedToo() {
            Story story = inHand();
            asks(story.leader(), story, 1).isOk();
            hotline.itIs("2026-12-01T18:00+08:00");

            decides(story, true).isRefused(422).citing("13(2)").naming("granted");
            decides(story, false).isOk();
        }
    }

    @Nested
    @DisplayName("Art. 13(2) how often and how far")
    class Bounds {

        @Test
        @Cites("13(2)")
        void saysWhatRemainsAllowedAndWhyNothing() {
            Story story = inHand();
            JsonNode allowed = story.clerk().gets(path(story)).isOk().json().path("allowed");
            assertThat(allowed).hasSize(1);
            assertThat(allowed.get(0).path("workingDays").asInt()).isEqualTo(3);
            assertThat(dueAt(allowed.get(0))).isEqualTo(Hotline.time(OLD));

            asks(story.clerk(), story, 3).isOk();

            allowed = story.clerk().gets(path(story)).isOk().json().path("allowed");
            assertThat(allowed.get(0).path("workingDays").asInt()).isZero();
            assertThat(allowed.get(0).path("refusal").asText()).contains("尚未审定");
        }

        @Test
        @Cites("13(2)")
        void refusesASecondRequestWhileOneIsUndecidedAndAfterOneWasGranted() {
            Story story = inHand();
            asks(story.clerk(), story, 1).isOk();
            asks(story.clerk(), story, 1).isRefused(409);
            asks(story.leader(), story, 1).isRefused(409);
            reports(story, true).isOk();
            asks(story.clerk(), story, 1).isRefused(409);
            decides(story, true).isOk();

            asks(story.clerk(), story, 1).isRefused(422).citing("13(2)");

            assertThat(record(story)).hasSize(1);
        }

        @Test
        @Cites("13(2)")
        void refusesMoreThanTheTableAllows() {
            Story story = inHand();

            asks(story.clerk(), story, 4).isRefused(422).citing("13(2)").naming("workingDays");
            asks(story.clerk(), story, 0).isRefused(400).naming("workingDays");
            story.clerk()
                    .posts(path(story), Map.of("workingDays", 1))
                    .isRefused(400)
                    .naming("reason");
            asks(story.clerk(), story, 3).isOk();
        }

        @Test
        @Cites("13(2)")
        void isForTheUnitThatWorksOnTheMatter() {
            Story story = inHand();

            asks(hotline.clerkOf("police"), story, 1).isRefused(404);
            asks(hotline.agent(), story, 1).isRefused(403);
            hotline.passerBy().posts(path(story), Map.of("workingDays", 1)).isRefused(401);
            story.clerk()
                    .posts(path(story), Map.of("workingDays", 1, "reason", "等待检测", "unitId", "police"))
                    .isRefused(403);
            assertThat(story.steps()).doesNotContain("EXTENSION_ASKED");
        }

        @Test
        @Cites("13(2)")
        void refusesAUnitThatHasReplied() {
            Story story = inHand().handled().replied();

            asks(story.clerk(), story, 1).isRefused(422).citing("13(2)");
            story.filed();
            asks(story.clerk(), story, 1).isRefused(403);
        }

        @Test
        @Cites({"13(2)", "13(3)"})
        void refusesARework() {
            Story story = hotline.aComplaint().dispatched().workedOff().audited(false);

            asks(story.leader(), story, 1).isRefused(422).citing("13(2)");
        }
    }

    @Nested
    @DisplayName("Art. 13(4) a superior's limit")
    class Superior {

        @Test
        @Cites("13(4)")
        void admitsNoExtension() {
            Story story = hotline.aComplaint()
                    .with("channel", "SUPERIOR")
                    .with("superiorDueAt", "2026-11-27T12:00+08:00")
                    .dispatched()
                    .assigned();

            asks(story.clerk(), story, 1).isRefused(422).citing("13(4)").naming("workingDays");
        }

        @Test
        @Cites("13(4)")
        void movesWhatRunsAndOverridesAnExtension() {
            Story story = granted();

            hotline.superiorSets(story.caseNo(), "2026-11-27T12:00+08:00");

            assertLimitIs(story, "2026-11-27T12:00+08:00");
            asks(story.clerk(), story, 1).isRefused(422).citing("13(4)");
            hotline.itIs("2026-11-27T12:00+08:00");
            story.fireDueTimers();
            assertThat(story.steps()).containsOnlyOnce("OVERDUE");
        }

        @Test
        @Cites("13(4)")
        void leavesNothingToGrantOfAPendingRequest() {
            Story story = inHand();
            asks(story.leader(), story, 1).isOk();
            hotline.superiorSets(story.caseNo(), "2026-11-27T12:00+08:00");

            decides(story, true).isRefused(422).citing("13(4)");

            decides(story, false).isOk();
            assertLimitIs(story, "2026-11-27T12:00+08:00");
        }
    }

    @Test
    @Cites("3(4)")
    void blanksWhatWasWrittenWhenTheReporterIsErased() {
        Story story = granted();
        story.clerk().does(story.caseNo(), "Task_ExplainToReporter", toldNow()).isOk();
        story.handled().replied().filed().archived();

        hotline.as("manager1")
                .sends(
                        "DELETE",
                        "/api/v1/cases/" + story.caseNo() + "/reporter",
                        "application/json",
                        BodyPublishers.noBody())
                .isOk();

        assertThat(hotline.count(
                        "select count(*) from case_extension where case_no = ? and reason is null and leader_opinion is null"
                                + " and decision_reason is null and explained_words is null",
                        story.caseNo()))
                .isEqualTo(1);
        assertThat(state(story)).isEqualTo("EXPLAINED");
    }
}
