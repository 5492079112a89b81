package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ReplyScenarios extends Scenario {

    ReplyScenarios(Class<?> context) {
        super(context);
    }

    @Nested
    @DisplayName("Art. 11(1) the unit replies and files its document")
    class Direct {

        @Test
        @Cites({"3(2)", "11(1)"})
        void letsTheUnitReplyFileAndTheCentreArchive() {
            Story story = hotline.aComplaint().dispatched().assigned().handled();
            assertThat(story.clerk().tasksOf(story.caseNo())).containsExactly("Task_ReplyToReporter");

            story.replied();
            assertThat(story.lastPart().path("replyMeans").asText()).isEqualTo("PHONE");
            assertThat(story.lastPart().path("replyText").asText()).isEqualTo("您反映的问题已经处理");

            story.filed().isIn("IN_AUDIT").waitsAt("Task_AuditReply");
            assertThat(story.lastPart().path("documentTitle").asText()).contains("处理报告");
            assertThat(story.file().path("attachments").get(0).path("name").asText())
                    .isEqualTo("处理报告.pdf");

            story.archived().isOver();
            assertThat(story.steps()).containsSubsequence("REPLIED", "DOCUMENT_FILED", "AUDIT_PASSED", "ARCHIVED");
        }

        @Test
        @Cites("11(1)")
        void wantsADocumentOfThisCase() {
            Story story = hotline.aComplaint().dispatched().assigned().handled().replied();
            Story other = hotline.aComplaint().dispatched();
            String foreign = other.clerk()
                    .attaches(other.caseNo(), "别的事项.pdf", "application/pdf", new byte[] {1})
                    .isOk()
                    .at("id");

            story.clerk()
                    .does(
                            story.caseNo(),
                            "Task_FileDocument",
                            Map.of(
                                    "documentTitle",
                                    "报告",
                                    "attachmentIds",
                                    new String[0],
                                    "publicationAdvice",
                                    "PUBLISH"))
                    .isRefused(400)
                    .naming("attachmentIds");
            story.clerk()
                    .does(
                            story.caseNo(),
                            "Task_FileDocument",
                            Map.of(
                                    "documentTitle",
                                    "报告",
                                    "attachmentIds",
                                    new String[] {foreign},
                                    "publicationAdvice",
                                    "PUBLISH"))
                    .isRefused(400)
                    .naming("attachmentIds");
            story.waitsAt("CallActivity_UnitHandling", "Task_FileDocument");
        }

        @Test
        @Cites({"11(1)", "3(4)"})
        void letsTheCentreReplyWhereTheIdentityIsKeptFromTheUnit() {
            Story story =
                    hotline.aComplaint().confidential().dispatched().assigned().handled();
            assertThat(story.clerk().tasksOf(story.caseNo())).isEmpty();
            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly("Task_CentreReplies");

            hotline.agent()
                    .does(story.caseNo(), "Task_CentreReplies", story.replyBy("PHONE"))
                    .isOk();

            assertThat(story.step("REPLIED").path("actor").asText()).isEqualTo("agent1");
            story.filed().archived();
        }

        @Test
        @Cites({"11(1)", "3(4)"})
        void revealsAConfidentialReporterToTheCentreOnly() {
            Story story = hotline.aComplaint().confidential().dispatched();
            String path = "/api/v1/cases/" + story.caseNo();

            story.clerk()
                    .posts(path + "/reporter/reveal", Map.of("purpose", "回访"))
                    .isRefused(403)
                    .citing("3(4)");
            story.leader()
                    .posts(path + "/reporter/reveal", Map.of("purpose", "回访"))
                    .isRefused(403);
            assertThat(story.clerk().gets(path).isOk().text()).doesNotContain(story.phone(), "陈某某", "陈*");
            assertThat(story.steps()).doesNotContain("IDENTITY_REVEALED");

            Answer revealed = hotline.agent()
                    .posts(path + "/reporter/reveal", Map.of("purpose", "代为答复"))
                    .isOk();
            assertThat(revealed.at("phone")).isEqualTo(story.phone());
            assertThat(story.step("IDENTITY_REVEALED").path("note").asText()).isEqualTo("代为答复");
        }

        @Test
        @Cites({"11(1)", "3(4)"})
        void revealsTheReporterToTheUnitThatMustReplyAndToNoOther() {
            Story story = hotline.aComplaint().dispatched();
            String path = "/api/v1/cases/" + story.caseNo() + "/reporter/reveal";

            assertThat(story.clerk().posts(path, Map.of("purpose", "答复")).isOk().at("phone"))
                    .isEqualTo(story.phone());
            story.clerk().posts(path, Map.of()).isRefused(400).naming("purpose");
            hotline.clerkOf("police").posts(path, Map.of("purpose", "答复")).isRefused(404);
        }
    }

    @Nested
    @DisplayName("Art. 11(2) publication")
    class Publication {

        private Story filed(String advice) {
            Story story = hotline.aComplaint()
                    .reporter("name", "欧阳采薇")
                    .willingToPublish()
                    .dispatched()
                    .assigned()
                    .handled()
                    .replied();
            story.file(Map.of("publicationAdvice", advice, "adviceReason", "涉及他人经营信息"))
                    .isOk();
            return story.audited(true);
        }

        private Answer decide(Story story, Map<String, ?> decision) {
            return hotline.auditor().does(story.caseNo(), "Task_DecidePublication", decision);
        }

        private String published() {
            return hotline.passerBy().gets("/api/v1/public/published").isOk().text();
        }

        @Test
        @Cites("11(2)")
        void publishesTheCentresWordsWithoutAnyFieldThatIdentifies() {
            Story story = filed("PUBLISH").waitsAt("Task_DecidePublication");

            decide(story, Map.of("publish", true, "publicTitle", "店铺喇叭声扰民", "publicReply", "已要求店铺停用喇叭"))
                    .isOk();
            story.fireDueTimers();

            story.isIn("ARCHIVED");
            assertThat(published()).contains("店铺喇叭声扰民").doesNotContain(story.caseNo(), "欧阳采薇", story.phone());
        }

        @Test
        @Cites({"11(2)", "3(4)"})
        void refusesWordsThatNameTheReporter() {
            Story story = filed("PUBLISH");

            decide(story, Map.of("publish", true, "publicTitle", "答复欧阳 采薇", "publicReply", "请来电" + story.phone()))
                    .isRefused(400)
                    .naming("publicTitle", "publicReply");

            story.waitsAt("Task_DecidePublication");
            assertThat(published()).doesNotContain("采薇");
        }

        @Test
        @Cites("11(2)")
        void letsTheUnitAdviseAgainstWithAReasonAndTheCentreDecide() {
            Story story = hotline.aComplaint()
                    .willingToPublish()
                    .dispatched()
                    .assigned()
                    .handled()
                    .replied();
            story.file(Map.of("publicationAdvice", "DO_NOT_PUBLISH"))
                    .isRefused(422)
                    .citing("11(2)")
                    .naming("adviceReason");
            story.file(Map.of("publicationAdvice", "DO_NOT_PUBLISH", "adviceReason", "涉及他人隐私"))
                    .isOk();
            story.audited(true);
            assertThat(story.lastPart().path("adviceReason").asText()).isEqualTo("涉及他人隐私");

            decide(story, Map.of("publish", false))
                    .isRefused(422)
                    .citing("11(2)")
                    .naming("reason");
            decide(story, Map.of("publish", false, "reason", "采纳承办单位意见")).isOk();
            story.fireDueTimers();

            story.isIn("ARCHIVED");
            assertThat(story.file().has("publishedAt")).isFalse();
        }

        @Test
        @Cites("11(2)")
        void mayPublishAgainstTheUnitsAdvice() {
            Story story = filed("DO_NOT_PUBLISH");

            Map<String, Object> decision =
                    new HashMap<>(Map.of("publish", true, "publicTitle", "噪声整治情况", "publicReply", "已整改"));
            decide(story, decision).isRefused(422).citing("11(2)").naming("reason");
            decision.put("reason", "答复不涉及他人");
            decide(story, decision).isOk();

            assertThat(published()).contains("噪声整治情况");
        }

        @Test
        @Cites("11(2)")
        void asksNobodyWhereTheReporterDoesNotWishIt() {
            Story story = hotline.aComplaint().dispatched().workedOff().archived();

            assertThat(story.steps()).doesNotContain("PUBLISHED", "PUBLICATION_DECIDED");
        }
    }

    @Nested
    @DisplayName("Art. 11(5) replied to more than twice")
    class Repeated {

        @Test
        @Cites("11(5)")
        void showsTheCountAndLetsTheAgentStopDispatching() {
            Story first = hotline.aComplaint().dispatched().workedOff();
            first.audited(false).workedOff().audited(false).workedOff();
            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .with("newContent", true)
                    .registered();

            var facts = hotline.agent()
                    .task(again.caseNo(), "Task_ConfirmAdmissibility")
                    .path("variables");
            assertThat(facts.path("replyCount").asInt()).isEqualTo(3);
            assertThat(facts.path("admissibilityClause").asText()).isEqualTo("11(5)");
            again.confirmed("DECLINE", "11(5)").isOk();

            again.isIn("DECLINED").isOver();
            assertThat(again.field("words")).contains("多次答复");
        }

        @Test
        @Cites("11(5)")
        void offersTheWordsOfTheClauseAndKeepsTheAgentsOwn() {
            Story first = hotline.aComplaint().dispatched().workedOff();
            first.audited(false).workedOff().audited(false).workedOff();
            Matter matter = hotline.aComplaint().from(first.phone()).with("newContent", true);
            var check = hotline.agent()
                    .posts("/api/v1/cases/check", matter.body())
                    .isOk()
                    .json();
            assertThat(check.path("clause").asText()).isEqualTo("11(5)");
            Story again = matter.registered();
            String path = "/api/v1/cases/" + again.caseNo() + "/words-for-reporter?clause=";

            assertThat(hotline.agent().gets(path + "11(5)").isOk().at("words"))
                    .isEqualTo(check.path("words").asText())
                    .contains("多次答复");
            hotline.agent().gets(path + "13(1)").isRefused(400).naming("clause");
            hotline.agent()
                    .does(
                            again.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of("admissibility", "DECLINE", "clause", "11(5)", "words", "三次答复您均已收到，不再转办"))
                    .isOk();

            assertThat(again.field("words")).isEqualTo("三次答复您均已收到，不再转办");
        }

        @Test
        @Cites("11(5)")
        void letsTheAgentDispatchAllTheSameWithAReason() {
            Story first = hotline.aComplaint().dispatched().workedOff();
            first.audited(false).workedOff().audited(false).workedOff();
            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .with("newContent", true)
                    .registered();

            again.confirmed("ACCEPT", "5(1)").isRefused(400).naming("reason");
            hotline.agent()
                    .does(
                            again.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of("admissibility", "ACCEPT", "clause", "5(1)", "reason", "反映人提供了新证据"))
                    .isOk();

            again.isIn("HANDLING");
        }

        @Test
        @Cites("11(5)")
        void doesNotStopAfterTwoReplies() {
            Story first = hotline.aComplaint().dispatched().workedOff();
            first.audited(false).workedOff();

            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .with("newContent", true)
                    .registered();

            var facts = hotline.agent()
                    .task(again.caseNo(), "Task_ConfirmAdmissibility")
                    .path("variables");
            assertThat(facts.path("replyCount").asInt()).isEqualTo(2);
            assertThat(facts.path("admissibility").asText()).isEqualTo("ACCEPT");
        }
    }

    @Nested
    @DisplayName("Art. 12 means of reply")
    class Means {

        @ParameterizedTest
        @ValueSource(strings = {"PHONE", "SMS", "EMAIL", "LETTER", "IN_PERSON"})
        @Cites("12")
        void repliesByEachMeans(String means) {
            Story story = hotline.aComplaint()
                    .reporter("address", "龙头路 1 号")
                    .dispatched()
                    .assigned()
                    .handled();

            story.reply(means).isOk();

            assertThat(story.lastPart().path("replyMeans").asText()).isEqualTo(means);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PHONE", "SMS", "IN_PERSON"})
        @Cites("12")
        void refusesWhatIsNotWrittenWhereWritingWasAskedFor(String means) {
            Story story =
                    hotline.aComplaint().wantsWriting().dispatched().assigned().handled();

            story.reply(means).isRefused(422).citing("12").naming("means");

            story.waitsAt("CallActivity_UnitHandling", "Task_ReplyToReporter");
        }

        @ParameterizedTest
        @ValueSource(strings = {"EMAIL", "LETTER"})
        @Cites("12")
        void takesAWrittenReplyWhereWritingWasAskedFor(String means) {
            Story story =
                    hotline.aComplaint().wantsWriting().dispatched().assigned().handled();

            story.reply(means).isOk();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-25T09:11+08:00", "2026-11-25T09:09+08:00"})
        @Cites("12")
        void refusesAReplyFromTheFutureOrFromBeforeTheDelivery(String at) {
            Story story = hotline.aComplaint().dispatched().assigned().handled();

            story.clerk()
                    .does(
                            story.caseNo(),
                            "Task_ReplyToReporter",
                            Map.of("means", "PHONE", "repliedAt", at, "text", "已答复"))
                    .isRefused(400)
                    .naming("repliedAt");
        }
    }
}
