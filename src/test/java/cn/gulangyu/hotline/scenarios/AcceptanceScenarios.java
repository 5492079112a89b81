package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class AcceptanceScenarios extends Scenario {

    AcceptanceScenarios(Class<?> context) {
        super(context);
    }

    private JsonNode found(Story story) {
        return hotline.agent().task(story.caseNo(), "Task_ConfirmAdmissibility").path("variables");
    }

    private void assertFound(Story story, String admissibility, String clause) {
        assertThat(found(story).path("admissibility").asText()).isEqualTo(admissibility);
        assertThat(found(story).path("admissibilityClause").asText()).isEqualTo(clause);
    }

    @Nested
    @DisplayName("Art. 4 the Centre's numbers")
    class Numbers {

        @Test
        @Cites({"4", "2"})
        void keepsTheNumberDialledAndLetsTheTopicDecide() {
            Story story = hotline.aComplaint()
                    .about("tourism-touting")
                    .with("dialledNumber", "05922066821")
                    .dispatched();

            assertThat(story.field("dialledNumber")).isEqualTo("05922066821");
            assertThat(story.field("domain")).isEqualTo("TOURISM");
        }

        @ParameterizedTest
        @CsvSource({"05922060777, TOURISM", "05922066821, CONVENIENCE"})
        @Cites({"4", "2"})
        void takesTheNumberAsAHintWhereNobodySortedTheMatter(String dialled, String domain) {
            Story story = hotline.aComplaint()
                    .about("other-unsorted")
                    .with("dialledNumber", dialled)
                    .dispatched();

            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly("Task_ChooseUnit");
            hotline.agent()
                    .does(story.caseNo(), "Task_ChooseUnit", Map.of("unitId", "street-office", "reason", "辖区事务"))
                    .isOk();

            assertThat(story.field("domain")).isEqualTo(domain);
            assertThat(story.unit()).isEqualTo("street-office");
        }
    }

    @Nested
    @DisplayName("Art. 5 accepted")
    class Accepted {

        @ParameterizedTest
        @CsvSource({
            "heritage-relic, 5(1)",
            "social-medical, 5(1)",
            "tourism-touting, 5(1)",
            "enforcement-stray-vendor, 5(1)",
            "convenience-street-light, 5(2)",
            "safety-electric-shock, 5(3)",
            "policy-housing, 5(3)"
        })
        @Cites({"5(1)", "5(2)", "5(3)"})
        void takesUpAndHandsToTheResponsibleUnit(String topic, String clause) {
            Story story = hotline.aConsultation().about(topic).registered();
            assertFound(story, "ACCEPT", clause);
            story.isIn("REGISTERED").waitsAt("Task_ConfirmAdmissibility");

            story.accepted().isIn("HANDLING").waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");

            assertThat(story.field("admissibilityClause")).isEqualTo(clause);
            assertThat(story.field("words")).contains("受理");
            assertThat(story.steps())
                    .contains("ADMISSIBILITY_CONFIRMED", "DEADLINE_SET", "DELIVERED")
                    .doesNotContain("DECLINED");
        }
    }

    @Nested
    @DisplayName("Art. 6 not accepted, without a duty to inform")
    class Declined {

        @ParameterizedTest
        @CsvSource({
            "FALSE_OR_MALICIOUS, 6(1)",
            "UNCLEAR, 6(2)",
            "PROMOTION, 6(3)",
            "PETITION_REVIEWED, 6(5)",
            "LAW_RELATED, 6(6)"
        })
        @Cites({"6(1)", "6(2)", "6(3)", "6(5)", "6(6)", "9(1)"})
        void closesWithABriefRecordAndNothingMoreToDo(String ground, String clause) {
            Story story = hotline.aComplaint().brief().onGround(ground).registered();
            assertFound(story, "DECLINE", clause);

            story.confirmed("DECLINE", clause).isOk();

            story.isIn("DECLINED").isOver();
            assertThat(hotline.agent().tasksOf(story.caseNo())).isEmpty();
            assertThat(story.file().path("parts")).isEmpty();
            assertThat(story.file().has("dueAt")).isFalse();
            assertThat(story.step("DECLINED").path("clause").asText()).isEqualTo(clause);
            assertThat(story.steps()).doesNotContain("REPORTER_TOLD_AUTHORITY");
        }

        @Test
        @Cites("6(4)")
        void findsTheSameMatterThatIsBeingHandledWithinItsLimit() {
            Story first = hotline.aComplaint().dispatched();
            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-26T10:00+08:00")
                    .registered();

            assertFound(again, "DECLINE", "6(4)");
            assertThat(again.file().path("earlier").get(0).path("caseNo").asText())
                    .isEqualTo(first.caseNo());
            again.confirmed("DECLINE", "6(4)").isOk();
            again.isIn("DECLINED").isOver();
            first.isIn("HANDLING");
        }

        @Test
        @Cites("6(4)")
        void acceptsTheSameMatterWithNewContent() {
            Story first = hotline.aComplaint().dispatched();

            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-26T10:00+08:00")
                    .with("newContent", true)
                    .registered();

            assertFound(again, "ACCEPT", "5(1)");
        }

        @Test
        @Cites("6(4)")
        void acceptsTheSameMatterOnceItsLimitHasPassed() {
            Story first = hotline.aComplaint().dispatched().isDue("2026-11-30T18:00+08:00");

            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-30T18:00+08:00")
                    .registered();

            assertFound(again, "ACCEPT", "5(1)");
        }

        @Test
        @Cites("6(4)")
        void takesAnotherPersonOrAnotherTopicForAnotherMatter() {
            Story first = hotline.aComplaint().dispatched();

            assertFound(hotline.aComplaint().registered(), "ACCEPT", "5(1)");
            assertFound(
                    hotline.aComplaint()
                            .from(first.phone())
                            .about("enforcement-fumes")
                            .registered(),
                    "ACCEPT",
                    "5(1)");
            assertFound(
                    hotline.aComplaint().from(first.phone()).at("fujian-road").registered(), "ACCEPT", "5(1)");
        }

        @Test
        @Cites({"6", "5(1)"})
        void letsTheAgentOverrideTheTableWithAReasonOnly() {
            Story story = hotline.aComplaint().registered();

            story.confirmed("DECLINE", "6(1)").isRefused(400).naming("reason");
            story.isIn("REGISTERED");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of("admissibility", "DECLINE", "clause", "6(1)", "reason", "经核实并无此事"))
                    .isOk();

            story.isIn("DECLINED");
            assertThat(story.step("ADMISSIBILITY_OVERRIDDEN").path("note").asText())
                    .isEqualTo("经核实并无此事");
        }

        @ParameterizedTest
        @CsvSource({"ACCEPT, 6(1)", "DECLINE, 7(1)", "REDIRECT, 5(1)", "DECLINE, 5(1)"})
        @Cites({"5", "6", "7"})
        void refusesAnOutcomeThatTheClauseDoesNotSupport(String admissibility, String clause) {
            Story story = hotline.aComplaint().registered();

            story.confirmed(admissibility, clause).isRefused(400).naming("clause");
            story.isIn("REGISTERED");
        }
    }

    @Nested
    @DisplayName("Art. 7 not accepted, but the reporter is told where to turn")
    class Redirected {

        @ParameterizedTest
        @CsvSource({
            "LITIGATION, 7(1), 人民法院",
            "CONGRESS_COURT_PROCURATORATE, 7(2), 人民检察院",
            "ARMED_FORCES, 7(3), 部队",
            "OUTSIDE_JURISDICTION, 7(4), 有管辖权",
            "REVIEW_REQUESTED, 7(6), 上一级机关"
        })
        @Cites({"7(1)", "7(2)", "7(3)", "7(4)", "7(6)"})
        void tellsTheAuthorityAndRecordsHowAndWhen(String ground, String clause, String authority) {
            Story story = hotline.aComplaint().onGround(ground).registered();
            assertFound(story, "REDIRECT", clause);
            story.confirmed("REDIRECT", clause).isOk();
            story.isIn("REDIRECTING").waitsAt("Task_InformReporter");
            assertThat(story.field("authority")).contains(authority);

            hotline.itIs("2026-11-25T09:40+08:00");
            inform(story, "2026-11-25T09:30+08:00").isOk();

            story.isIn("REDIRECTED").isOver();
            JsonNode told = story.step("REPORTER_TOLD_AUTHORITY");
            assertThat(told.path("clause").asText()).isEqualTo(clause);
            assertThat(told.path("facts").path("means").asText()).isEqualTo("PHONE");
            assertThat(told.path("facts").path("informedAt").asText()).isEqualTo("2026-11-25T01:30:00Z");
            assertThat(told.path("actor").asText()).isEqualTo("agent1");
        }

        private Answer inform(Story story, String at) {
            return hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_InformReporter",
                            Map.of(
                                    "authority",
                                    story.field("authority"),
                                    "means",
                                    "PHONE",
                                    "informedAt",
                                    at,
                                    "words",
                                    story.field("words")));
        }

        @Test
        @Cites("7")
        void doesNotCloseBeforeTheReporterWasTold() {
            Story story = hotline.aComplaint().onGround("LITIGATION").registered();
            story.confirmed("REDIRECT", "7(1)").isOk();

            inform(story, "2026-11-25T10:30+08:00").isRefused(400).naming("informedAt");
            inform(story, "2026-11-25T08:30+08:00").isRefused(400).naming("informedAt");
            hotline.agent()
                    .does(story.caseNo(), "Task_InformReporter", Map.of())
                    .isRefused(400)
                    .naming("authority", "means", "informedAt", "words");

            story.isIn("REDIRECTING").waitsAt("Task_InformReporter");
        }

        @Test
        @Cites("7(5)")
        void findsTheSameMatterThatIsFinishedAndWasReplied() {
            Story first = hotline.aComplaint().dispatched().workedOff().archived();

            Story again = hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-12-08T10:00+08:00")
                    .registered();

            assertFound(again, "REDIRECT", "7(5)");
            assertThat(again.file()
                            .path("earlier")
                            .get(0)
                            .path("finishedAndTold")
                            .asBoolean())
                    .isTrue();
            again.confirmed("REDIRECT", "7(5)").isOk();
            inform(again, "2026-12-08T10:00+08:00").isOk();
            again.isIn("REDIRECTED").isOver();
        }

        @Test
        @Cites("7(5)")
        void saysWhatThePastSaysBeforeAnythingIsStored() {
            Story first = hotline.aComplaint().dispatched();
            Map<String, Long> before = hotline.rowCounts();

            JsonNode check = hotline.agent()
                    .posts(
                            "/api/v1/cases/check",
                            hotline.aComplaint().from(first.phone()).body())
                    .isOk()
                    .json();

            assertThat(check.path("openWithoutNews").asBoolean()).isTrue();
            assertThat(check.path("finishedAndTold").asBoolean()).isFalse();
            assertThat(check.path("earlier").get(0).path("caseNo").asText()).isEqualTo(first.caseNo());
            assertThat(hotline.rowCounts()).isEqualTo(before);
        }
    }

    @Nested
    @DisplayName("Art. 8 round the clock")
    class AnyTime {

        private final Map<String, Object> written = Map.of(
                "kind", "COMPLAINT",
                "topic", "tourism-touting",
                "place", "longtou-road",
                "title", "路边拉客",
                "content", "深夜仍有人在龙头路拉客",
                "demand", "请加强巡查",
                "willingToPublish", true,
                "reporter", Map.of("name", "林某", "email", "lin.mou" + UUID.randomUUID() + "@example.org"));

        @ParameterizedTest
        @CsvSource({"2026-11-28T03:00+08:00", "2026-10-01T23:59+08:00", "2026-11-25T12:30+08:00"})
        @Cites({"8", "2"})
        void takesInFromTheWebsiteAtAnyHour(String now) {
            hotline.itIs(now);

            Answer receipt =
                    hotline.passerBy().posts("/api/v1/public/cases", written).isOk();

            Story story = new Story(hotline, receipt.at("caseNo"), "");
            assertThat(story.field("channel")).isEqualTo("WEBSITE");
            assertThat(hotline.agent().tasksOf(story.caseNo())).containsExactly("Task_ConfirmAdmissibility");
            JsonNode standing = hotline.passerBy()
                    .gets("/api/v1/public/cases/" + story.caseNo() + "?code=" + receipt.at("queryCode"))
                    .isOk()
                    .json();
            assertThat(standing.path("state").asText()).isEqualTo("REGISTERED");
            assertThat(OffsetDateTime.parse(standing.path("receivedAt").asText())
                            .toInstant())
                    .isEqualTo(Hotline.time(now));
        }

        @Test
        @Cites("8")
        void countsAMatterOfTheNightFromTheNextWorkingMorning() {
            hotline.itIs("2026-11-28T03:00+08:00");
            Answer receipt =
                    hotline.passerBy().posts("/api/v1/public/cases", written).isOk();
            Story story = new Story(hotline, receipt.at("caseNo"), "");

            Answer incomplete = story.confirmed("ACCEPT", "5(1)");
            incomplete.isRefused(400).naming("proposedHandling");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of("admissibility", "ACCEPT", "clause", "5(1)", "proposedHandling", "转执法中队"))
                    .isOk();

            story.isDue("2026-12-03T12:00+08:00");
        }

        @Test
        @Cites({"8", "3(4)"})
        void tellsTheHolderOfTheCodeOnly() {
            hotline.itIs("2026-11-25T22:00+08:00");
            Answer receipt =
                    hotline.passerBy().posts("/api/v1/public/cases", written).isOk();
            String path = "/api/v1/public/cases/" + receipt.at("caseNo") + "?code=";

            hotline.passerBy().gets(path + "WRONGCODE234").isRefused(404);
            assertThat(List.of(404, 400)).contains(hotline.passerBy().gets(path).status());
            assertThat(hotline.passerBy()
                            .gets(path + receipt.at("queryCode"))
                            .isOk()
                            .text())
                    .doesNotContain("林某", "lin.mou");
        }
    }
}
