package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class CalendarScenarios extends Scenario {

    private static final String YEAR = "/api/v1/calendar/2026";

    private ObjectNode published;

    CalendarScenarios(Class<?> context) {
        super(context);
    }

    @BeforeEach
    void keepThePublishedYear() {
        JsonNode year = policy().gets(YEAR).isOk().json();
        published = ((ObjectNode) year).deepCopy();
        published.remove("year");
    }

    @AfterEach
    void publishItAgain() {
        policy().puts(YEAR + "?confirmed=true", published).isOk();
    }

    private Person policy() {
        return hotline.as("policy1");
    }

    /** The published year, with Monday 9 November 2026 off as well. */
    private ObjectNode withMondayOff() {
        ObjectNode draft = published.deepCopy();
        ((ArrayNode) draft.get("daysOff")).add("2026-11-09");
        return draft;
    }

    private Story dueOnThatMonday() {
        return hotline.aComplaint()
                .receivedAt("2026-11-04T10:00+08:00")
                .dispatched()
                .isDue("2026-11-09T18:00+08:00");
    }

    private Optional<JsonNode> moveOf(Story story, Answer answer) {
        for (JsonNode move : answer.json().path("moves")) {
            if (move.path("caseNo").asText().equals(story.caseNo())) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    private Instant timer(Story story, String activity) {
        for (var process : story.processes()) {
            Job job = hotline.engine()
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .activityId(activity)
                    .singleResult();
            if (job != null) {
                return job.getDuedate().toInstant();
            }
        }
        throw new AssertionError("no timer " + activity);
    }

    @Test
    @Cites("13(1)")
    void saysFirstWhichCasesWouldMoveAndChangesNothing() {
        Story story = dueOnThatMonday();
        var before = hotline.rowCounts();

        Answer preview = policy().puts(YEAR, withMondayOff()).isOk();

        assertThat(preview.json().path("published").asBoolean()).isFalse();
        JsonNode move = moveOf(story, preview).orElseThrow();
        assertThat(instant(move, "dueAt")).isEqualTo(Hotline.time("2026-11-09T18:00+08:00"));
        assertThat(instant(move, "newDueAt")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
        story.isDue("2026-11-09T18:00+08:00");
        assertThat(timer(story, "BoundaryEvent_DueInstantPassed")).isEqualTo(Hotline.time("2026-11-09T18:00+08:00"));
        assertThat(hotline.rowCounts()).isEqualTo(before);
    }

    @Test
    @Cites("13(1)")
    void movesCaseTaskAndTimersTogetherOnceConfirmed() {
        Story story = dueOnThatMonday();

        Answer done = policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        assertThat(done.json().path("published").asBoolean()).isTrue();
        assertThat(moveOf(story, done)).isPresent();
        Instant moved = Hotline.time("2026-11-10T18:00+08:00");
        story.isDue("2026-11-10T18:00+08:00");
        assertThat(instant(story.lastPart(), "dueAt")).isEqualTo(moved);
        assertThat(instant(story.leader().task(story.caseNo(), "Task_ReadAndAssign"), "dueAt"))
                .isEqualTo(moved);
        assertThat(timer(story, "BoundaryEvent_DueInstantPassed")).isEqualTo(moved);
        assertThat(timer(story, "BoundaryEvent_ReminderDue")).isEqualTo(Hotline.time("2026-11-10T11:30+08:00"));
        assertThat(timer(story, "BoundaryEvent_ReturnWindowElapsed")).isEqualTo(Hotline.time("2026-11-04T14:00+08:00"));
        assertThat(story.step("DEADLINE_MOVED").path("facts").path("dueAt").asText())
                .isEqualTo("2026-11-10T10:00:00Z");

        hotline.itIs("2026-11-09T18:00+08:00");
        story.fireDueTimers();
        assertThat(story.steps()).doesNotContain("OVERDUE", "REMINDED");
        hotline.itIs(moved);
        story.fireDueTimers();
        assertThat(story.steps()).containsOnlyOnce("OVERDUE").containsOnlyOnce("REMINDED");
    }

    @Test
    @Cites("13(1)")
    void givesLaterTasksOfTheSameCaseTheMovedLimit() {
        Story story = dueOnThatMonday();
        policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        story.assigned();

        JsonNode task = story.clerk().task(story.caseNo(), "Task_Handle");
        assertThat(instant(task, "dueAt")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
        assertThat(instant(task, "followUpAt")).isEqualTo(Hotline.time("2026-11-10T11:30+08:00"));
    }

    @Test
    @Cites("13(1)")
    void leavesAMissedLimitMissed() {
        Story story = dueOnThatMonday();
        hotline.itIs("2026-11-09T18:00+08:00");
        story.fireDueTimers();

        Answer done = policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        assertThat(moveOf(story, done)).isEmpty();
        story.isDue("2026-11-09T18:00+08:00");
    }

    @Test
    @Cites({"13(1)", "13(2)"})
    void movesAnExtendedLimitByItsFacts() {
        Story story = dueOnThatMonday().assigned();
        String extensions = "/api/v1/cases/" + story.caseNo() + "/extensions";
        story.leader()
                .posts(extensions, Map.of("workingDays", 2, "reason", "须等检测结果"))
                .isOk();
        hotline.agent()
                .does(story.caseNo(), "Task_DecideExtension", Map.of("granted", true))
                .isOk();
        story.isDue("2026-11-11T18:00+08:00");

        policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        story.isDue("2026-11-12T18:00+08:00");
        assertThat(timer(story, "BoundaryEvent_DueInstantPassed")).isEqualTo(Hotline.time("2026-11-12T18:00+08:00"));
    }

    @Test
    @Cites({"13(1)", "13(3)"})
    void movesTheLimitOfARework() {
        Story story = dueOnThatMonday().workedOff();
        hotline.itIs("2026-11-06T17:00+08:00");
        story.audited(false);
        assertThat(instant(story.lastPart(), "dueAt")).isEqualTo(Hotline.time("2026-11-09T18:00+08:00"));

        policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        assertThat(instant(story.lastPart(), "dueAt")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
        assertThat(timer(story, "BoundaryEvent_DueInstantPassed")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
        assertThat(instant(story.leader().task(story.caseNo(), "Task_ReadAndAssign"), "dueAt"))
                .isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
    }

    @Test
    @Cites({"13(1)", "13(3)"})
    void movesAReworkThatEndsAfterTheCase() {
        Story story = hotline.aComplaint()
                .receivedAt("2026-11-02T10:00+08:00")
                .dispatched()
                .isDue("2026-11-05T18:00+08:00")
                .workedOff();
        hotline.itIs("2026-11-06T17:00+08:00");
        story.audited(false);
        assertThat(instant(story.lastPart(), "dueAt")).isEqualTo(Hotline.time("2026-11-09T18:00+08:00"));

        Answer done = policy().puts(YEAR + "?confirmed=true", withMondayOff()).isOk();

        assertThat(moveOf(story, done).orElseThrow().path("unitId").asText()).isEqualTo("enforcement");
        story.isDue("2026-11-05T18:00+08:00");
        assertThat(instant(story.lastPart(), "dueAt")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
        assertThat(timer(story, "BoundaryEvent_DueInstantPassed")).isEqualTo(Hotline.time("2026-11-10T18:00+08:00"));
    }

    @Test
    @Cites({"13(1)", "3(4)"})
    void isForPolicyStaffOnly() {
        hotline.agent().puts(YEAR + "?confirmed=true", withMondayOff()).isRefused(403);
        hotline.as("manager1").puts(YEAR, withMondayOff()).isRefused(403);
    }

    private static Instant instant(JsonNode holder, String field) {
        return OffsetDateTime.parse(holder.path(field).asText()).toInstant();
    }
}
