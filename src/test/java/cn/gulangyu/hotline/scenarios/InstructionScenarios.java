package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class InstructionScenarios extends Scenario {

    private static final String DESK = "CallActivity_LeaderInstruction";

    InstructionScenarios(Class<?> context) {
        super(context);
    }

    private Story important() {
        return hotline.aComplaint().registered().acceptedAs("IMPORTANT");
    }

    private Story summarised(Story story) {
        hotline.agent()
                .does(story.caseNo(), "Task_Summarise", Map.of("summary", "三次反映，均未解决", "proposal", "建议由执法中队牵头"))
                .isOk();
        return story;
    }

    private Story read(Story story) {
        hotline.committeeLeader()
                .does(story.caseNo(), "Task_ReadByLeaders", Map.of("opinion", "请尽快办理"))
                .isOk();
        return story;
    }

    /** On the desk of the leading group office. */
    private Story reported(Story story) {
        return read(summarised(story));
    }

    private Answer instruct(Story story, String decision, Map<String, Object> rest) {
        Map<String, Object> body = new HashMap<>(rest);
        body.put("decision", decision);
        body.putIfAbsent("text", "限期整改，结果报我办");
        return hotline.leadingGroupOffice().does(story.caseNo(), "Task_Instruct", body);
    }

    private Answer answer(Story story) {
        return hotline.agent().does(story.caseNo(), "Task_AnswerReporter", story.replyBy("PHONE"));
    }

    @Nested
    @DisplayName("Art. 10(2)2 important matters")
    class Important {

        @Test
        @Cites("10(2)2")
        void goesFromTheCentreOverTheLeadersToTheLeadingGroupOffice() {
            Story story = important();
            story.isIn("HANDLING").isDue("2026-11-30T18:00+08:00").waitsAt(DESK, "Task_Summarise");
            assertThat(hotline.committeeLeader().tasksOf(story.caseNo())).isEmpty();

            summarised(story);
            assertThat(hotline.committeeLeader().tasksOf(story.caseNo())).containsExactly("Task_ReadByLeaders");
            assertThat(hotline.leadingGroupOffice().tasksOf(story.caseNo())).isEmpty();

            read(story);
            JsonNode report = hotline.leadingGroupOffice()
                    .gets("/api/v1/cases/" + story.caseNo())
                    .isOk()
                    .json()
                    .path("instruction");
            assertThat(report.path("summary").asText()).isEqualTo("三次反映，均未解决");
            assertThat(report.path("opinion").asText()).isEqualTo("请尽快办理");

            instruct(story, "DISPATCH", Map.of("unitId", "police")).isOk();

            story.waitsAt("CallActivity_UnitDispatch", "CallActivity_UnitHandling", "Task_ReadAndAssign");
            assertThat(story.unit()).isEqualTo("police");
            assertThat(story.steps())
                    .containsSubsequence("SUMMARISED", "READ_BY_LEADERS", "INSTRUCTED", "DEADLINE_SET", "DELIVERED");
            assertThat(story.step("INSTRUCTED").path("note").asText()).isEqualTo("限期整改，结果报我办");
            story.workedOff().archived().isOver();
        }

        @Test
        @Cites({"10(2)2", "3(4)"})
        void showsTheUnitTheInstructionAndNothingElseOfTheReport() {
            Story story = reported(important());
            instruct(story, "DISPATCH", Map.of("unitId", "enforcement", "dueAt", "2026-11-26T12:00+08:00"))
                    .isOk();

            JsonNode seen = story.clerk()
                    .gets("/api/v1/cases/" + story.caseNo())
                    .isOk()
                    .json()
                    .path("instruction");

            assertThat(seen.path("text").asText()).isEqualTo("限期整改，结果报我办");
            assertThat(seen.path("instructedBy").asText()).isEqualTo("group1");
            assertThat(seen.path("instructedAt").asText()).isNotEmpty();
            assertThat(OffsetDateTime.parse(seen.path("dueAt").asText()).toInstant())
                    .isEqualTo(Hotline.time("2026-11-26T12:00+08:00"));
            assertThat(seen.has("summary") || seen.has("proposal") || seen.has("opinion"))
                    .isFalse();
        }

        @Test
        @Cites("10(2)2")
        void goesToTheLeadersOnTheThirdReportOfAMatterLongUnresolved() {
            Story first = hotline.aComplaint().dispatched();
            hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-27T09:00+08:00")
                    .registered()
                    .confirmed("DECLINE", "6(4)")
                    .isOk();

            Story third = hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-12-28T09:00+08:00")
                    .registered()
                    .accepted();

            third.waitsAt(DESK, "Task_Summarise");
            assertThat(third.file().path("earlier")).hasSize(2);
        }

        @Test
        @Cites("10(2)2")
        void holdsAUnitOfTheListToItsPublishedLimitAndAnotherToTheGeneralOne() {
            Story listed = reported(hotline.aComplaint()
                    .about("enforcement-stray-vendor")
                    .registered()
                    .acceptedAs("IMPORTANT"));
            listed.isDue("2026-11-26T18:00+08:00");
            instruct(listed, "DISPATCH", Map.of("unitId", "enforcement")).isOk();
            listed.isDue("2026-11-26T18:00+08:00");

            Story other = reported(hotline.aComplaint()
                    .about("enforcement-stray-vendor")
                    .registered()
                    .acceptedAs("IMPORTANT"));
            instruct(other, "DISPATCH", Map.of("unitId", "police")).isOk();
            other.isDue("2026-11-30T18:00+08:00");
        }

        @Test
        @Cites({"10(2)2", "11(1)"})
        void keepsTheIdentityFromTheUnitWhereTheReporterWishedIt() {
            Story story =
                    reported(hotline.aComplaint().confidential().registered().acceptedAs("IMPORTANT"));
            instruct(story, "DISPATCH", Map.of("unitId", "enforcement")).isOk();
            story.assigned().handled();

            story.clerk()
                    .posts("/api/v1/cases/" + story.caseNo() + "/reporter/reveal", Map.of("purpose", "答复"))
                    .isRefused(403);
            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly("Task_CentreReplies");
        }
    }

    @Nested
    @DisplayName("Art. 10(2)3 several units")
    class SeveralUnits {

        @Test
        @Cites({"10(2)2", "10(2)3"})
        void goesToJointHandlingWithTheUnitsThatWereNamed() {
            Story story = reported(important());

            instruct(story, "SEVERAL", Map.of("unitId", "police", "coHandlers", List.of("sanitation", "gardens")))
                    .isOk();

            story.waitsAt("CallActivity_JointHandling");
            assertThat(variable(story, "case-lifecycle", "route")).isEqualTo("MULTI_UNIT");
            assertThat(variable(story, "joint-handling", "unitId")).isEqualTo("police");
            assertThat(variable(story, "joint-handling", "coHandlers")).isEqualTo("sanitation,gardens");
        }

        private Object variable(Story story, String process, String name) {
            String instance = hotline.engine()
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(story.caseNo(), process)
                    .singleResult()
                    .getId();
            return hotline.engine().getRuntimeService().getVariable(instance, name);
        }

        @Test
        @Cites({"10(2)2", "10(2)3"})
        void wantsALeadUnitAndOthersBesideIt() {
            Story story = reported(important());

            instruct(story, "SEVERAL", Map.of("unitId", "enforcement"))
                    .isRefused(400)
                    .naming("coHandlers");
            instruct(story, "SEVERAL", Map.of("unitId", "enforcement", "coHandlers", List.of("enforcement")))
                    .isRefused(400)
                    .naming("coHandlers");
            instruct(story, "SEVERAL", Map.of("unitId", "enforcement", "coHandlers", List.of("nobody")))
                    .isRefused(400)
                    .naming("coHandlers");
            instruct(story, "SEVERAL", Map.of("coHandlers", List.of("police")))
                    .isRefused(400)
                    .naming("unitId");

            story.waitsAt(DESK, "Task_Instruct");
        }
    }

    @Nested
    @DisplayName("Art. 13(4) the leaders' own limit")
    class OwnLimit {

        @Test
        @Cites({"13(4)", "10(2)2"})
        void overridesTheComputedOneAndIsExplained() {
            Story story = reported(important());

            instruct(story, "DISPATCH", Map.of("unitId", "enforcement", "dueAt", "2026-11-26T12:00+08:00"))
                    .isOk();

            story.isDue("2026-11-26T12:00+08:00");
            assertThat(OffsetDateTime.parse(story.lastPart().path("dueAt").asText())
                            .toInstant())
                    .isEqualTo(Hotline.time("2026-11-26T12:00+08:00"));
            JsonNode limit = story.clerk()
                    .gets("/api/v1/cases/" + story.caseNo() + "/deadline")
                    .isOk()
                    .json();
            assertThat(limit.path("clause").asText()).isEqualTo("13(4)");
            assertThat(limit.path("steps").toString()).contains("上级");
            assertThat(story.steps()).containsSubsequence("INSTRUCTED", "DEADLINE_MOVED", "DELIVERED");
            assertThat(OffsetDateTime.parse(story.leader()
                                    .task(story.caseNo(), "Task_ReadAndAssign")
                                    .path("dueAt")
                                    .asText())
                            .toInstant())
                    .isEqualTo(Hotline.time("2026-11-26T12:00+08:00"));
        }

        @Test
        @Cites("13(4)")
        void overridesAnEarlierSuperiorsLimitToo() {
            Story story = reported(hotline.aComplaint()
                    .with("superiorDueAt", "2026-12-20T18:00+08:00")
                    .registered()
                    .acceptedAs("IMPORTANT"));
            story.isDue("2026-12-20T18:00+08:00");

            instruct(story, "ANSWER", Map.of("dueAt", "2026-11-27T18:00+08:00")).isOk();

            story.isDue("2026-11-27T18:00+08:00");
            assertThat(OffsetDateTime.parse(hotline.agent()
                                    .task(story.caseNo(), "Task_AnswerReporter")
                                    .path("dueAt")
                                    .asText())
                            .toInstant())
                    .isEqualTo(Hotline.time("2026-11-27T18:00+08:00"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-25T09:10+08:00", "2026-11-24T18:00+08:00"})
        @Cites("13(4)")
        void mustLieAhead(String dueAt) {
            Story story = reported(important());
            Map<String, Long> before = hotline.rowCounts();

            instruct(story, "DISPATCH", Map.of("unitId", "enforcement", "dueAt", dueAt))
                    .isRefused(422)
                    .citing("13(4)")
                    .naming("dueAt");

            assertThat(hotline.rowCounts()).isEqualTo(before);
            story.waitsAt(DESK, "Task_Instruct").isDue("2026-11-30T18:00+08:00");
        }

        @Test
        @Cites("13(4)")
        void comesWithAnInstructionAndNotWithAQuestion() {
            Story story = reported(important());

            instruct(story, "SUMMARISE_AGAIN", Map.of("dueAt", "2026-11-27T18:00+08:00"))
                    .isRefused(400)
                    .naming("dueAt");

            story.waitsAt(DESK, "Task_Instruct");
        }
    }

    @Nested
    @DisplayName("Art. 10(2)2 answered as instructed")
    class Answered {

        @Test
        @Cites({"10(2)2", "12"})
        void isAnsweredByTheCentreAndCountsAsReplied() {
            Story story = reported(important());
            instruct(story, "ANSWER", Map.of()).isOk();
            story.waitsAt(DESK, "Task_AnswerReporter");

            answer(story).isOk();

            story.isIn("ANSWERED");
            JsonNode reply = story.file().path("centreReply");
            assertThat(reply.path("text").asText()).isEqualTo("您反映的问题已经处理");
            assertThat(reply.path("route").asText()).isEqualTo("ANSWERED");
            assertThat(story.steps()).containsSubsequence("INSTRUCTED", "REPLIED");
            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();

            hotline.itIs("2026-12-05T09:00+08:00");
            JsonNode past = hotline.agent()
                    .posts(
                            "/api/v1/cases/check",
                            hotline.aComplaint().from(story.phone()).body())
                    .isOk()
                    .json();
            assertThat(past.path("earlier").get(0).path("replies").asInt()).isEqualTo(1);
            assertThat(past.path("earlier").get(0).path("finishedAndTold").asBoolean())
                    .isTrue();
        }

        @Test
        @Cites({"8", "10(2)2"})
        void tellsTheHolderOfTheCode() {
            hotline.itIs("2026-11-25T09:10+08:00");
            Map<String, Object> written = new HashMap<>(Map.of(
                    "kind", "SUGGESTION",
                    "title", "增设无障碍通道",
                    "content", "轮渡码头没有无障碍通道",
                    "demand", "请增设",
                    "willingToPublish", false));
            written.put("reporter", Map.of("name", "林某", "phone", "13900112233"));
            Answer receipt =
                    hotline.passerBy().posts("/api/v1/public/cases", written).isOk();
            Story story = new Story(hotline, receipt.at("caseNo"), "13900112233");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of(
                                    "admissibility",
                                    "ACCEPT",
                                    "clause",
                                    "5(3)",
                                    "reason",
                                    "建议重要",
                                    "proposedHandling",
                                    "呈报领导",
                                    "traits",
                                    List.of("IMPORTANT")))
                    .isOk();
            reported(story);
            instruct(story, "ANSWER", Map.of()).isOk();
            answer(story).isOk();

            JsonNode standing = hotline.passerBy()
                    .gets("/api/v1/public/cases/" + story.caseNo() + "?code=" + receipt.at("queryCode"))
                    .isOk()
                    .json();

            assertThat(standing.path("reply").asText()).isEqualTo("您反映的问题已经处理");
            assertThat(standing.path("repliedAt").asText()).isNotEmpty();
            assertThat(standing.has("instruction")).isFalse();
        }

        @Test
        @Cites("12")
        void isRefusedByPhoneWhereWritingWasAskedForAndFromTheFuture() {
            Story story =
                    reported(hotline.aComplaint().wantsWriting().registered().acceptedAs("IMPORTANT"));
            instruct(story, "ANSWER", Map.of()).isOk();

            answer(story).isRefused(422).citing("12").naming("means");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_AnswerReporter",
                            Map.of("means", "LETTER", "repliedAt", "2026-11-25T09:11+08:00", "text", "已办"))
                    .isRefused(400)
                    .naming("repliedAt");
            hotline.agent()
                    .does(story.caseNo(), "Task_AnswerReporter", Map.of("means", "LETTER"))
                    .isRefused(400)
                    .naming("repliedAt", "text");

            story.waitsAt(DESK, "Task_AnswerReporter");
        }

        @Test
        @Cites({"10(2)2", "3(4)"})
        void forgetsTheWordsWithTheReporter() {
            Story story = reported(important());
            instruct(story, "ANSWER", Map.of()).isOk();
            answer(story).isOk();
            story.fireDueTimers();

            story.isIn("ARCHIVED").erased();

            assertThat(hotline.count(
                            "select count(*) from instruction where case_no = ? and summary is null and proposal is null"
                                    + " and opinion is null and instruction_text is null and decision = 'ANSWER'",
                            story.caseNo()))
                    .isEqualTo(1);
            assertThat(hotline.count(
                            "select count(*) from centre_reply where case_no = ? and reply_text is null",
                            story.caseNo()))
                    .isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("Art. 10(2)2 a better summary")
    class SummarisedAgain {

        @Test
        @Cites("10(2)2")
        void goesBackToTheCentreAndOverTheLeadersAgain() {
            Story story = reported(important());

            instruct(story, "SUMMARISE_AGAIN", Map.of("text", "请补充历次答复情况")).isOk();

            story.waitsAt(DESK, "Task_Summarise");
            JsonNode asked = story.file().path("instruction");
            assertThat(asked.path("decision").asText()).isEqualTo("SUMMARISE_AGAIN");
            assertThat(asked.path("text").asText()).isEqualTo("请补充历次答复情况");
            reported(story);
            instruct(story, "DISPATCH", Map.of("unitId", "enforcement")).isOk();
            assertThat(story.file().path("instruction").path("turn").asInt()).isEqualTo(2);
            assertThat(story.steps())
                    .containsSubsequence(
                            "SUMMARISED", "READ_BY_LEADERS", "SUMMARY_SENT_BACK", "SUMMARISED", "INSTRUCTED");
            assertThat(story.unit()).isEqualTo("enforcement");
        }
    }

    @Nested
    @DisplayName("Art. 10(2)2 what is refused")
    class Refused {

        @Test
        @Cites("10(2)2")
        void wantsWordsAtEveryDesk() {
            Story story = important();
            hotline.agent()
                    .does(story.caseNo(), "Task_Summarise", Map.of())
                    .isRefused(400)
                    .naming("summary", "proposal");
            summarised(story);
            hotline.committeeLeader()
                    .does(story.caseNo(), "Task_ReadByLeaders", Map.of("opinion", " "))
                    .isRefused(400)
                    .naming("opinion");
            read(story);
            hotline.leadingGroupOffice()
                    .does(story.caseNo(), "Task_Instruct", Map.of())
                    .isRefused(400)
                    .naming("decision", "text");
            instruct(story, "DISPATCH", Map.of()).isRefused(400).naming("unitId");
            instruct(story, "DISPATCH", Map.of("unitId", "nobody"))
                    .isRefused(400)
                    .naming("unitId");
            story.waitsAt(DESK, "Task_Instruct");
        }

        @Test
        @Cites({"10(2)2", "3(4)"})
        void letsOnlyTheRightDeskDoIt() {
            Story story = important();
            String summary = "/api/v1/tasks/" + story.taskId("Task_Summarise") + "/complete";
            hotline.committeeLeader()
                    .posts(summary, Map.of("summary", "汇总", "proposal", "建议"))
                    .isRefused(403);
            summarised(story);
            String opinion = "/api/v1/tasks/" + story.taskId("Task_ReadByLeaders") + "/complete";
            hotline.agent().posts(opinion, Map.of("opinion", "同意")).isRefused(403);
            hotline.leadingGroupOffice().posts(opinion, Map.of("opinion", "同意")).isRefused(403);
            read(story);
            String instruction = "/api/v1/tasks/" + story.taskId("Task_Instruct") + "/complete";
            for (Person other : List.of(hotline.agent(), hotline.committeeLeader(), hotline.clerkOf("enforcement"))) {
                other.posts(instruction, Map.of("decision", "ANSWER", "text", "照办"))
                        .isRefused(403);
            }
            story.waitsAt(DESK, "Task_Instruct");
        }

        @Test
        @Cites("10(2)2")
        void instructsOnce() {
            Story story = reported(important());
            String instruction = story.taskId("Task_Instruct");
            instruct(story, "ANSWER", Map.of()).isOk();

            hotline.leadingGroupOffice()
                    .completes(instruction, Map.of("decision", "ANSWER", "text", "再批"))
                    .isRefused(409);
        }
    }

    @Nested
    @DisplayName("Art. 13(1) leaders who are late")
    class Late {

        @Test
        @Cites({"13(1)", "14(1)"})
        void givesEveryDeskADueDateAndRecordsAMissedLimitOnce() {
            Story story = summarised(important());
            assertThat(hotline.committeeLeader()
                            .task(story.caseNo(), "Task_ReadByLeaders")
                            .path("dueAt")
                            .asText())
                    .startsWith("2026-11-25T11:10");
            hotline.itIs("2026-11-30T18:00+08:00");
            story.fireDueTimers();
            story.fireDueTimers();

            assertThat(story.field("overdueSince")).isNotEmpty();
            assertThat(story.steps().stream().filter("OVERDUE"::equals)).hasSize(1);
            read(story);
            instruct(story, "ANSWER", Map.of("dueAt", "2026-12-02T12:00+08:00")).isOk();
            story.isDue("2026-12-02T12:00+08:00");
            answer(story).isOk();
        }
    }
}
