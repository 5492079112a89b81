package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class MediationScenarios extends Scenario {

    private static final String COURT = "CallActivity_Mediation";

    MediationScenarios(Class<?> context) {
        super(context);
    }

    private Matter inPerson() {
        return hotline.aComplaint().with("channel", "WALK_IN").without("dialledNumber");
    }

    private Story given() {
        return inPerson().registered().acceptedAs("DISPUTE");
    }

    private Answer arrange(Story story, String meetsAt) {
        return hotline.court()
                .does(
                        story.caseNo(),
                        "Task_ArrangeMediation",
                        Map.of("meetsAt", meetsAt, "venue", "巡回法庭调解室", "invited", "双方当事人"));
    }

    private Story arranged(Story story, String meetsAt) {
        arrange(story, meetsAt).isOk();
        return story;
    }

    private Story arranged() {
        return arranged(given(), "2026-11-26T09:00+08:00");
    }

    private Answer mediate(Story story, String outcome, Map<String, Object> rest) {
        Map<String, Object> body = new HashMap<>(rest);
        body.put("outcome", outcome);
        body.putIfAbsent("record", "双方陈述了各自的意见");
        return hotline.court().does(story.caseNo(), "Task_Mediate", body);
    }

    private String agreement(Story story) {
        return hotline.court()
                .attaches(story.caseNo(), "调解协议书.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .isOk()
                .at("id");
    }

    private Answer answer(Story story, Map<String, Object> rest) {
        Map<String, Object> body = new HashMap<>(story.replyBy("PHONE"));
        body.putAll(rest);
        return hotline.agent().does(story.caseNo(), "Task_AnswerReporter", body);
    }

    private void archived(Story story) {
        story.isIn("ANSWERED").fireDueTimers();
        story.isIn("ARCHIVED").isOver();
    }

    private boolean finds(Person person, Story story) {
        return !person.gets("/api/v1/cases?text=" + story.caseNo())
                .isOk()
                .json()
                .isEmpty();
    }

    @Nested
    @DisplayName("Art. 10(3) disputes brought in person")
    class Given {

        @Test
        @Cites("10(3)")
        void goesToTheCourtAndIsAnsweredByTheCentre() {
            Story story = given();
            story.isIn("HANDLING").isDue("2026-11-30T18:00+08:00").waitsAt(COURT, "Task_ArrangeMediation");

            arranged(story, "2026-11-26T09:00+08:00");
            hotline.itIs("2026-11-26T10:00+08:00");
            mediate(story, "AGREED", Map.of("agreementIds", List.of(agreement(story))))
                    .isOk();
            answer(story, Map.of()).isOk();

            JsonNode sitting = story.file().path("mediations").get(0);
            assertThat(sitting.path("outcome").asText()).isEqualTo("AGREED");
            assertThat(sitting.path("venue").asText()).isEqualTo("巡回法庭调解室");
            assertThat(story.file().path("centreReply").path("route").asText()).isEqualTo("MEDIATION");
            assertThat(story.steps())
                    .containsSubsequence("DEADLINE_SET", "GIVEN_TO_COURT", "MEDIATION_ARRANGED", "MEDIATED", "REPLIED");
            archived(story);
        }

        @Test
        @Cites("10(3)")
        void goesToAUnitWhereItWasNotBroughtInPerson() {
            Story story = hotline.aComplaint().registered().acceptedAs("DISPUTE");

            story.waitsAt("CallActivity_UnitDispatch", "CallActivity_UnitHandling", "Task_ReadAndAssign");
        }

        @Test
        @Cites({"10(3)", "3(4)"})
        void isSeenByTheCourtAndNothingElseIs() {
            Story other = inPerson().registered().accepted();
            Story story = given();
            String path = "/api/v1/cases/" + story.caseNo();

            JsonNode file = hotline.court().gets(path).isOk().json();

            assertThat(file.path("title").asText()).isNotEmpty();
            assertThat(file.path("parts")).isEmpty();
            assertThat(file.path("earlier")).isEmpty();
            assertThat(hotline.court().gets(path + "/deadline").isOk().at("clause"))
                    .isEqualTo("13(1)p1");
            assertThat(hotline.court().gets(path + "/timeline").isOk().text()).doesNotContain("\"note\"");
            hotline.court().gets("/api/v1/cases/" + other.caseNo()).isRefused(404);
            assertThat(finds(hotline.court(), story)).isTrue();
            assertThat(finds(hotline.court(), other)).isFalse();
            hotline.clerkOf("enforcement").gets(path).isRefused(404);
        }

        @Test
        @Cites({"10(3)", "3(4)"})
        void letsTheCourtKnowTheReporterUnlessConfidential() {
            Story open = given();
            Story confidential = inPerson().confidential().registered().acceptedAs("DISPUTE");
            Story other = inPerson().registered().accepted();
            Map<String, String> purpose = Map.of("purpose", "通知到场");

            assertThat(hotline.court()
                            .posts("/api/v1/cases/" + open.caseNo() + "/reporter/reveal", purpose)
                            .isOk()
                            .at("phone"))
                    .isEqualTo(open.phone());
            hotline.court()
                    .posts("/api/v1/cases/" + confidential.caseNo() + "/reporter/reveal", purpose)
                    .isRefused(403);
            hotline.court()
                    .posts("/api/v1/cases/" + other.caseNo() + "/reporter/reveal", purpose)
                    .isRefused(404);
            hotline.court()
                    .attaches(other.caseNo(), "a.txt", "text/plain", "文".getBytes(StandardCharsets.UTF_8))
                    .isRefused(404);
        }
    }

    @Nested
    @DisplayName("Art. 10(3) how a sitting ends")
    class Outcome {

        @Test
        @Cites("10(3)")
        void mustSayWhichWayIsOpenWhereItFailed() {
            Story story = arranged();
            hotline.itIs("2026-11-26T10:00+08:00");
            mediate(story, "FAILED", Map.of()).isOk();

            answer(story, Map.of()).isRefused(422).citing("10(3)").naming("remedy");
            story.waitsAt(COURT, "Task_AnswerReporter");
            answer(story, Map.of("remedy", "可以向人民法院起诉")).isOk();

            assertThat(story.file().path("centreReply").path("text").asText()).endsWith("可以向人民法院起诉");
            archived(story);
        }

        @Test
        @Cites("10(3)")
        void endsWhereThePartiesWithdraw() {
            Story story = arranged();

            mediate(story, "WITHDRAWN", Map.of()).isOk();

            story.waitsAt(COURT, "Task_AnswerReporter");
            answer(story, Map.of()).isOk();
            archived(story);
        }

        @Test
        @Cites("10(3)")
        void isArrangedAgainAsOftenAsAPartyStaysAway() {
            Story story = arranged();
            mediate(story, "ABSENT", Map.of()).isRefused(400).naming("outcome");
            hotline.itIs("2026-11-26T09:30+08:00");
            mediate(story, "ABSENT", Map.of()).isOk();
            story.waitsAt(COURT, "Task_ArrangeMediation");
            arranged(story, "2026-11-27T09:00+08:00");
            hotline.itIs("2026-11-27T09:30+08:00");
            mediate(story, "ABSENT", Map.of()).isOk();
            arranged(story, "2026-11-30T09:00+08:00");
            hotline.itIs("2026-11-30T09:30+08:00");

            mediate(story, "AGREED", Map.of("agreementIds", List.of(agreement(story))))
                    .isOk();

            story.waitsAt(COURT, "Task_AnswerReporter");
            assertThat(story.file().path("mediations"))
                    .extracting(sitting -> sitting.path("outcome").asText())
                    .containsExactly("ABSENT", "ABSENT", "AGREED");
            answer(story, Map.of()).isOk();
            archived(story);
        }

        @Test
        @Cites("10(3)")
        void wantsTheAgreementItself() {
            Story story = arranged();
            String foreign = agreement(given());

            mediate(story, "AGREED", Map.of()).isRefused(400).naming("agreementIds");
            mediate(story, "AGREED", Map.of("agreementIds", List.of(foreign)))
                    .isRefused(400)
                    .naming("agreementIds");

            story.waitsAt(COURT, "Task_Mediate");
        }
    }

    @Nested
    @DisplayName("Art. 10(3) what is refused")
    class Refused {

        @Test
        @Cites("10(3)")
        void wantsATimeAheadAPlaceAndPeople() {
            Story story = given();

            arrange(story, "2026-11-25T09:00+08:00").isRefused(400).naming("meetsAt");
            hotline.court()
                    .does(story.caseNo(), "Task_ArrangeMediation", Map.of("venue", " "))
                    .isRefused(400)
                    .naming("meetsAt", "venue", "invited");
            arranged(story, "2026-11-26T09:00+08:00");
            hotline.court()
                    .does(story.caseNo(), "Task_Mediate", Map.of())
                    .isRefused(400)
                    .naming("outcome", "record");
        }

        @Test
        @Cites({"10(3)", "3(4)"})
        void letsOnlyTheCourtMediateAndOnlyTheCentreAnswer() {
            Story story = given();
            Map<String, Object> sitting = Map.of("meetsAt", "2026-11-26T09:00+08:00", "venue", "调解室", "invited", "双方");
            String arranging = "/api/v1/tasks/" + story.taskId("Task_ArrangeMediation") + "/complete";
            for (Person person : List.of(hotline.agent(), hotline.committeeLeader(), hotline.clerkOf("enforcement"))) {
                person.posts(arranging, sitting).isRefused(403);
            }
            String arranged = story.taskId("Task_ArrangeMediation");
            arranged(story, "2026-11-26T09:00+08:00");
            hotline.court().completes(arranged, sitting).isRefused(409);
            mediate(story, "WITHDRAWN", Map.of()).isOk();
            hotline.court()
                    .posts("/api/v1/tasks/" + story.taskId("Task_AnswerReporter") + "/complete", story.replyBy("PHONE"))
                    .isRefused(403);
        }
    }

    @Test
    @Cites("13(1)")
    void recordsThatTheLimitPassedBeforeTheAnswer() {
        Story story = arranged();
        hotline.itIs("2026-11-30T18:00+08:00");
        story.fireDueTimers();

        assertThat(story.field("overdueSince")).isNotEmpty();
        mediate(story, "WITHDRAWN", Map.of()).isOk();
        answer(story, Map.of()).isOk();
        archived(story);
    }

    @Test
    @Cites("3(4)")
    void forgetsTheWordsWithTheReporter() {
        Story story = arranged();
        mediate(story, "WITHDRAWN", Map.of()).isOk();
        answer(story, Map.of()).isOk();
        archived(story);

        story.erased();

        assertThat(hotline.count(
                        "select count(*) from mediation where case_no = ? and venue is null and invited is null"
                                + " and record_text is null and outcome = 'WITHDRAWN'",
                        story.caseNo()))
                .isEqualTo(1);
    }
}
