package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class FollowUpScenarios extends Scenario {

    private static final Map<String, Object> NOT_YET =
            Map.of("decision", "NOT_YET", "explanation", "须待管网改造完成后更换，先加装临时设施", "comesBackOn", "2026-12-21");
    private static final Map<String, Object> SOLVED = Map.of("solved", true, "solution", "管网改造完成，已更换");
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    FollowUpScenarios(Class<?> context) {
        super(context);
    }

    private Story handled(Map<String, Object> body) {
        Story story = hotline.aComplaint().dispatched().assigned();
        story.clerk().does(story.caseNo(), "Task_Handle", body).isOk();
        return story;
    }

    /** Explained to the reporter, audited, archived: the demand is on the list. */
    private Story followed() {
        return handled(NOT_YET).replied().filed().archived();
    }

    private Story comesBack(Story story) {
        hotline.itIs("2026-12-21T08:00+08:00");
        assertThat(story.fireDueTimers()).isEqualTo(1);
        return story;
    }

    private Optional<JsonNode> entry(Person person, Story story) {
        for (JsonNode entry : person.gets("/api/v1/follow-ups").isOk().json()) {
            if (entry.path("caseNo").asText().equals(story.caseNo())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private String state(Story story) {
        return entry(hotline.agent(), story)
                .map(entry -> entry.path("state").asText())
                .orElse("");
    }

    private Answer tells(Story story, String means) {
        return hotline.agent().does(story.caseNo(), "Task_TellSolution", story.replyBy(means));
    }

    @Nested
    @DisplayName("Art. 15(2) a justified demand that can't be met yet")
    class NotYet {

        @Test
        @Cites("15(2)")
        void isExplainedToTheReporterAndArchivedLikeAnyOther() {
            Story story = handled(NOT_YET);
            assertThat(story.lastPart().path("result").asText()).contains("管网改造");
            assertThat(story.step("POSTPONED").path("clause").asText()).isEqualTo("15(2)");
            assertThat(state(story)).isEqualTo("NOTED");

            story.replied().filed().archived();

            assertThat(story.file().path("closedAt").asText()).isNotEmpty();
            assertThat(state(story)).isEqualTo("OPEN");
            assertThat(story.steps()).endsWith("ARCHIVED", "FOLLOW_UP_BEGUN");
            story.waitsAt("CatchEvent_ComesBack");
        }

        @Test
        @Cites("15(2)")
        void leavesTheListWhereTheReworkSolvesIt() {
            Story story = handled(NOT_YET).replied().filed().audited(false);

            story.workedOff().archived().isOver();

            assertThat(entry(hotline.agent(), story)).isEmpty();
            assertThat(story.steps()).doesNotContain("FOLLOW_UP_BEGUN");
        }

        @Test
        @Cites("15(2)")
        void isFollowedOnceWhereTheReworkSaysSoAgain() {
            Story story = handled(NOT_YET).replied().filed().audited(false).assigned();
            Map<String, Object> later = new HashMap<>(NOT_YET);
            later.put("comesBackOn", "2027-01-11");
            story.clerk().does(story.caseNo(), "Task_Handle", later).isOk();

            story.replied().filed().archived();

            assertThat(story.steps()).containsOnlyOnce("FOLLOW_UP_BEGUN");
            assertThat(entry(hotline.agent(), story)
                            .orElseThrow()
                            .path("comesBackAt")
                            .asText())
                    .startsWith("2027-01-11T08:00");
        }

        @ParameterizedTest
        @CsvSource({
            "explanation, ' ', 400",
            "comesBackOn, 2026-11-25, 400",
            "comesBackOn, 2026-11-01, 400",
            "comesBackOn, 2028-01-01, 422",
            "comesBackOn, 明天, 400"
        })
        @Cites("15(2)")
        void namesWhatIsMissingOrOutOfBounds(String field, String value, int status) {
            Story story = hotline.aComplaint().dispatched().assigned();
            Map<String, Object> body = new HashMap<>(NOT_YET);
            body.put(field, value);

            story.clerk()
                    .does(story.caseNo(), "Task_Handle", body)
                    .isRefused(status)
                    .naming(field);
            body.remove(field);
            story.clerk()
                    .does(story.caseNo(), "Task_Handle", body)
                    .isRefused(400)
                    .naming(field);
            assertThat(state(story)).isEmpty();
        }

        @Test
        @Cites({"15(2)", "13(1)"})
        void comesBackOnTheNextWorkingDayAfterADayOff() {
            Map<String, Object> onSunday = new HashMap<>(NOT_YET);
            onSunday.put("comesBackOn", "2026-12-20");

            Story story = handled(onSunday);

            assertThat(entry(hotline.agent(), story)
                            .orElseThrow()
                            .path("comesBackAt")
                            .asText())
                    .startsWith("2026-12-21T08:00");
        }
    }

    @Nested
    @DisplayName("Art. 15(2) the review")
    class Review {

        @Test
        @Cites("15(2)")
        void comesToTheUnitWhenItsTimeHasCome() {
            Story story = followed();
            hotline.itIs("2026-12-21T07:59:59+08:00");
            assertThat(story.fireDueTimers()).isZero();

            comesBack(story);

            assertThat(story.clerk().tasksOf(story.caseNo())).containsExactly("Task_ReviewFollowUp");
            assertThat(hotline.clerkOf("police").tasksOf(story.caseNo())).isEmpty();
        }

        @Test
        @Cites("15(2)")
        void closesTheEntryOnceConfirmedAndTold() {
            Story story = comesBack(followed());

            story.clerk().does(story.caseNo(), "Task_ReviewFollowUp", SOLVED).isOk();
            assertThat(state(story)).isEqualTo("SOLVED");
            hotline.auditor()
                    .does(story.caseNo(), "Task_ConfirmFollowUp", CONFIRMED)
                    .isOk();
            assertThat(state(story)).isEqualTo("CONFIRMED");
            tells(story, "PHONE").isOk();

            assertThat(state(story)).isEmpty();
            story.isIn("ARCHIVED").isOver();
            assertThat(story.file().path("centreReply").path("text").asText()).isEqualTo("您反映的问题已经处理");
            JsonNode closed = hotline.agent()
                    .gets("/api/v1/cases/" + story.caseNo() + "/follow-ups")
                    .isOk()
                    .json()
                    .get(0);
            assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
            assertThat(closed.has("toldAt")).isTrue();
            assertThat(closed.path("reviews").asInt()).isEqualTo(1);
        }

        @Test
        @Cites("15(2)")
        void putsItOffAgainWithAReasonAndADate() {
            Story story = comesBack(followed());
            story.clerk()
                    .does(story.caseNo(), "Task_ReviewFollowUp", Map.of("solved", false))
                    .isRefused(400)
                    .naming("explanation");
            story.clerk()
                    .does(
                            story.caseNo(),
                            "Task_ReviewFollowUp",
                            Map.of("solved", false, "explanation", "管网未完工", "comesBackOn", "2026-12-01"))
                    .isRefused(400)
                    .naming("comesBackOn");

            story.clerk()
                    .does(
                            story.caseNo(),
                            "Task_ReviewFollowUp",
                            Map.of("solved", false, "explanation", "管网未完工", "comesBackOn", "2027-01-11"))
                    .isOk();

            story.waitsAt("CatchEvent_ComesBack");
            hotline.itIs("2027-01-11T08:00+08:00");
            assertThat(story.fireDueTimers()).isEqualTo(1);
            assertThat(story.clerk().tasksOf(story.caseNo())).containsExactly("Task_ReviewFollowUp");
            assertThat(entry(story.clerk(), story)
                            .orElseThrow()
                            .path("explanation")
                            .asText())
                    .isEqualTo("管网未完工");
        }

        @Test
        @Cites("15(2)")
        void goesBackToTheUnitWhereTheCentreDoesNotAgree() {
            Story story = comesBack(followed());
            story.clerk().does(story.caseNo(), "Task_ReviewFollowUp", SOLVED).isOk();
            hotline.auditor()
                    .does(story.caseNo(), "Task_ConfirmFollowUp", Map.of("confirmed", false))
                    .isRefused(400)
                    .naming("opinion");

            hotline.auditor()
                    .does(story.caseNo(), "Task_ConfirmFollowUp", Map.of("confirmed", false, "opinion", "现场仍未更换"))
                    .isOk();

            assertThat(story.clerk().tasksOf(story.caseNo())).containsExactly("Task_ReviewFollowUp");
            assertThat(entry(story.clerk(), story).orElseThrow().path("opinion").asText())
                    .isEqualTo("现场仍未更换");
        }

        @ParameterizedTest
        @ValueSource(strings = {"police-clerk1", "agent1", "auditor1", "manager1"})
        @Cites("3(4)")
        void isTheUnitsOwn(String userId) {
            Story story = comesBack(followed());
            String task = story.taskId("Task_ReviewFollowUp");

            hotline.as(userId).completes(task, SOLVED).isRefused(403);
        }

        @Test
        @Cites({"12", "15(2)"})
        void isToldInWritingToWhoeverAskedForWriting() {
            Story story = hotline.aComplaint().wantsWriting().dispatched().assigned();
            story.clerk().does(story.caseNo(), "Task_Handle", NOT_YET).isOk();
            story.reply("LETTER").isOk();
            comesBack(story.filed().archived());
            story.clerk().does(story.caseNo(), "Task_ReviewFollowUp", SOLVED).isOk();
            hotline.auditor()
                    .does(story.caseNo(), "Task_ConfirmFollowUp", CONFIRMED)
                    .isOk();

            tells(story, "PHONE").isRefused(422).citing("12").naming("means");
            tells(story, "EMAIL").isOk();
        }
    }

    @Nested
    @DisplayName("Art. 3(4), 15(2) the list")
    class OnTheList {

        @Test
        @Cites({"3(4)", "15(2)"})
        void showsAUnitItsOwnAndTheMarketOfficeTourism() {
            Story story = followed();

            assertThat(entry(story.clerk(), story)).isPresent();
            assertThat(entry(hotline.clerkOf("police"), story)).isEmpty();
            assertThat(entry(hotline.managementOffice(), story)).isPresent();
            assertThat(entry(hotline.as("market1"), story)).isEmpty();
            hotline.as("policy1").gets("/api/v1/follow-ups").isRefused(403);
            hotline.clerkOf("police")
                    .gets("/api/v1/cases/" + story.caseNo() + "/follow-ups")
                    .isRefused(404);
        }

        @Test
        @Cites("3(4)")
        void keepsTheReporterUntilTheyAreToldAndThenForgetsTheWords() {
            Story story = comesBack(followed());
            String reporter = "/api/v1/cases/" + story.caseNo() + "/reporter";
            hotline.as("manager1").deletes(reporter).isRefused(409);
            story.clerk().does(story.caseNo(), "Task_ReviewFollowUp", SOLVED).isOk();
            hotline.auditor()
                    .does(story.caseNo(), "Task_ConfirmFollowUp", CONFIRMED)
                    .isOk();
            tells(story, "PHONE").isOk();

            hotline.as("manager1").deletes(reporter).isOk();

            JsonNode entry = hotline.agent()
                    .gets("/api/v1/cases/" + story.caseNo() + "/follow-ups")
                    .isOk()
                    .json()
                    .get(0);
            assertThat(entry.has("explanation")).isFalse();
            assertThat(entry.has("solution")).isFalse();
        }
    }
}
