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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class UrgentScenarios extends Scenario {

    private static final String CONTACT = "Task_ContactUnit";
    private static final String TRANSFER = "Task_TransferCrossDomain";
    private static final String ROSTER = "/api/v1/duty-roster";

    UrgentScenarios(Class<?> context) {
        super(context);
    }

    private Story urgentAt(String receivedAt) {
        return hotline.aComplaint()
                .about("enforcement-illegal-building")
                .urgent()
                .receivedAt(receivedAt)
                .dispatched();
    }

    private Story atNight() {
        return urgentAt("2026-11-25T22:00+08:00");
    }

    private Answer attempt(Person person, Story story, boolean reached) {
        return person.posts(
                "/api/v1/cases/" + story.caseNo() + "/contact-attempts",
                Map.of("unitId", story.unit(), "reached", reached, "note", "值班电话"));
    }

    private Answer concludes(Story story, Map<String, Object> body) {
        return hotline.dutyOfficer().does(story.caseNo(), CONTACT, body);
    }

    /** Nobody is on duty anywhere while that runs. */
    private void withoutARoster(Runnable story) {
        String window = "?office=CENTRE&from=2000-01-01T00:00%2B08:00&to=2100-01-01T00:00%2B08:00";
        JsonNode before = hotline.as("manager1").gets(ROSTER + window).isOk().json();
        hotline.as("manager1").puts(ROSTER, roster("CENTRE", List.of())).isOk();
        try {
            story.run();
        } finally {
            JsonNode shift = before.path("shifts").get(0);
            hotline.as("manager1")
                    .puts(
                            ROSTER,
                            roster(
                                    "CENTRE",
                                    List.of(shift(
                                            shift.path("from").asText(),
                                            shift.path("to").asText(),
                                            "duty1"))))
                    .isOk();
        }
    }

    private static Map<String, Object> roster(String office, List<Map<String, Object>> shifts) {
        return new HashMap<>(Map.of(
                "office", office, "from", "2000-01-01T00:00+08:00", "to", "2100-01-01T00:00+08:00", "shifts", shifts));
    }

    private static Map<String, Object> shift(String from, String to, String userId) {
        return Map.of("from", from, "to", to, "userId", userId);
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2 when the duty officer is called")
    class When {

        @ParameterizedTest
        @CsvSource({
            "2026-11-25T22:00+08:00",
            "2026-11-25T12:00:01+08:00",
            "2026-11-25T13:00+08:00",
            "2026-11-25T07:59+08:00",
            "2026-11-28T10:00+08:00",
            "2026-10-01T10:00+08:00"
        })
        @Cites("13(1)p2")
        void isOutsideWorkingTimeInTheBreakAndOnDaysOff(String receivedAt) {
            Story story = urgentAt(receivedAt);

            assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).containsExactly(CONTACT);
            JsonNode notified = story.step("DUTY_OFFICER_NOTIFIED").path("facts");
            assertThat(notified.path("officer").asText()).isEqualTo("duty1");
            assertThat(notified.path("office").asText()).isEqualTo("CENTRE");
            story.waitsAt("Task_ReadAndAssign", CONTACT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-25T09:10+08:00", "2026-11-25T18:00+08:00", "2026-10-10T10:00+08:00"})
        @Cites("13(1)p2")
        void isNotWithinWorkingTimeNorOnAMakeUpDay(String receivedAt) {
            Story story = urgentAt(receivedAt);

            assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).isEmpty();
            assertThat(story.steps()).doesNotContain("DUTY_OFFICER_NOTIFIED");
        }

        @Test
        @Cites("13(1)p2")
        void isNotForWhatCanWait() {
            Story story =
                    hotline.aComplaint().receivedAt("2026-11-25T22:00+08:00").dispatched();

            assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).isEmpty();
        }

        @Test
        @Cites("13(1)p2")
        void isDueWithinTheHourWhateverTheHour() {
            Story story = atNight();

            assertThat(hotline.dutyOfficer()
                            .task(story.caseNo(), CONTACT)
                            .path("dueAt")
                            .asText())
                    .startsWith("2026-11-25T23:00");
        }

        @Test
        @Cites("13(1)p2")
        void leavesTheTaskToTheGroupWhereTheRosterHasAGap() {
            withoutARoster(() -> {
                Story story = atNight();

                assertThat(story.step("DUTY_OFFICER_NOTIFIED")
                                .path("facts")
                                .path("officer")
                                .asText())
                        .isEqualTo("none");
                assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).containsExactly(CONTACT);
            });
        }
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2 contacting the unit")
    class Contacting {

        @Test
        @Cites("13(1)p2")
        void recordsEveryAttemptWithItsTimeAndTheUnitsNumber() {
            Story story = atNight();
            attempt(hotline.dutyOfficer(), story, false).isOk();
            hotline.itIs("2026-11-25T22:05+08:00");
            attempt(hotline.dutyOfficer(), story, true).isOk();

            concludes(story, Map.of("outcome", "REACHED")).isOk();

            JsonNode attempts = hotline.agent()
                    .gets("/api/v1/cases/" + story.caseNo() + "/contact-attempts")
                    .isOk()
                    .json()
                    .path("attempts");
            assertThat(attempts).hasSize(2);
            assertThat(attempts.get(1).path("at").asText()).startsWith("2026-11-25T22:05");
            assertThat(attempts.get(1).path("number").asText()).isEqualTo("0592-0000001");
            assertThat(attempts.get(0).path("reached").asBoolean()).isFalse();
            assertThat(story.steps()).contains("CONTACT_ATTEMPTED", "UNIT_CONTACTED");
            assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).isEmpty();
            story.waitsAt("Task_ReadAndAssign");
        }

        @Test
        @Cites("13(1)p2")
        void isNotDoneBeforeTheUnitWasReached() {
            Story story = atNight();

            concludes(story, Map.of("outcome", "REACHED")).isRefused(422).citing("13(1)p2");
            attempt(hotline.dutyOfficer(), story, false).isOk();
            concludes(story, Map.of("outcome", "REACHED")).isRefused(422);
            concludes(story, Map.of("outcome", "CROSS_DOMAIN")).isRefused(400).naming("note");
            concludes(story, Map.of()).isRefused(400).naming("outcome");
        }

        @Test
        @Cites("13(1)p2")
        void mayBeRecordedByTheDutyOfficerAlone() {
            Story story = atNight();

            attempt(hotline.agent(), story, true).isRefused(403);
            attempt(story.clerk(), story, true).isRefused(403);
            hotline.dutyOfficer()
                    .posts("/api/v1/cases/" + story.caseNo() + "/contact-attempts", Map.of("unitId", "nobody"))
                    .isRefused(400)
                    .naming("reached");
            hotline.dutyOfficer()
                    .posts(
                            "/api/v1/cases/" + story.caseNo() + "/contact-attempts",
                            Map.of("unitId", "nobody", "reached", true))
                    .isRefused(400)
                    .naming("unitId");
            hotline.agent()
                    .completes(story.taskId(CONTACT), Map.of("outcome", "REACHED"))
                    .isRefused(403);
        }

        @Test
        @Cites("3(4)")
        void tellsTheUnitWhenItWasCalledButNotWhatWasNoted() {
            Story story = atNight();
            attempt(hotline.dutyOfficer(), story, true).isOk();
            String path = "/api/v1/cases/" + story.caseNo() + "/contact-attempts";

            assertThat(story.clerk()
                            .gets(path)
                            .isOk()
                            .json()
                            .path("attempts")
                            .get(0)
                            .has("note"))
                    .isFalse();
            hotline.clerkOf("police").gets(path).isRefused(404);
        }

        @Test
        @Cites("13(1)p2")
        void goesOnBesideTheUnitsWorkAndEndsWithIt() {
            Story story = atNight();

            story.workedOff().audited(true);

            assertThat(hotline.dutyOfficer().tasksOf(story.caseNo())).isEmpty();
            story.fireDueTimers();
            story.isIn("ARCHIVED").isOver();
            attempt(hotline.dutyOfficer(), story, true).isRefused(409);
        }
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2 transfer to other domains")
    class Transfer {

        private Story transferred() {
            Story story = atNight();
            attempt(hotline.dutyOfficer(), story, false).isOk();
            concludes(story, Map.of("outcome", "CROSS_DOMAIN", "note", "单位电话无人接听"))
                    .isOk();
            return story;
        }

        private Map<String, Object> transfer(String alertedAt) {
            return Map.of("alerted", "市公安局指挥中心", "alertedAt", alertedAt, "agreed", "派员上岛处置");
        }

        @Test
        @Cites("13(1)p2")
        void isSetGoingByTheManagementOfficesDutyOfficer() {
            Story story = transferred();
            assertThat(story.timeline().toString()).contains("MANAGEMENT_OFFICE", "management1");

            hotline.managementOffice()
                    .does(story.caseNo(), TRANSFER, transfer("2026-11-25T22:00+08:00"))
                    .isOk();

            assertThat(story.steps()).contains("CROSS_DOMAIN_TRANSFERRED");
            JsonNode transfers = hotline.agent()
                    .gets("/api/v1/cases/" + story.caseNo() + "/contact-attempts")
                    .isOk()
                    .json()
                    .path("transfers");
            assertThat(transfers.get(0).path("agreed").asText()).isEqualTo("派员上岛处置");
            story.waitsAt("Task_ReadAndAssign");
        }

        @Test
        @Cites("13(1)p2")
        void saysWhomAndWhenAndWhatWasAgreed() {
            Story story = transferred();

            hotline.managementOffice()
                    .does(story.caseNo(), TRANSFER, Map.of())
                    .isRefused(400)
                    .naming("alerted", "alertedAt", "agreed");
            for (String wrong : List.of("2026-11-25T21:59+08:00", "2026-11-25T22:01+08:00")) {
                hotline.managementOffice()
                        .does(story.caseNo(), TRANSFER, transfer(wrong))
                        .isRefused(400)
                        .naming("alertedAt");
            }
            hotline.dutyOfficer()
                    .completes(story.taskId(TRANSFER), transfer("2026-11-25T22:00+08:00"))
                    .isRefused(403);
        }
    }

    @Nested
    @DisplayName("Art. 8 what comes in by itself")
    class Unattended {

        private String sentByThePublic(String topic, String at) {
            hotline.itIs(at);
            return hotline.passerBy()
                    .posts(
                            "/api/v1/public/cases",
                            Map.of(
                                    "kind",
                                    "COMPLAINT",
                                    "topic",
                                    topic,
                                    "title",
                                    "燃气味",
                                    "content",
                                    "楼道里有燃气味",
                                    "demand",
                                    "请尽快处理",
                                    "willingToPublish",
                                    false,
                                    "reporter",
                                    Map.of("name", "林某某", "phone", "13700000017")))
                    .isOk()
                    .at("caseNo");
        }

        private boolean calledTheDutyOfficer(String caseNo) {
            return hotline.agent()
                    .gets("/api/v1/cases/" + caseNo + "/timeline")
                    .isOk()
                    .text()
                    .contains("DUTY_OFFICER_NOTIFIED");
        }

        @Test
        @Cites("8")
        void reachesTheDutyOfficerAtOnceWhereItIsUrgent() {
            assertThat(calledTheDutyOfficer(sentByThePublic("safety-gas-leak", "2026-11-25T23:30+08:00")))
                    .isTrue();
        }

        @Test
        @Cites("8")
        void waitsForAnAgentWhereItIsNotOrSomebodyIsThere() {
            assertThat(calledTheDutyOfficer(sentByThePublic("convenience-toilet", "2026-11-25T23:30+08:00")))
                    .isFalse();
            assertThat(calledTheDutyOfficer(sentByThePublic("safety-gas-leak", "2026-11-25T10:30+08:00")))
                    .isFalse();
        }

        @Test
        @Cites("8")
        void isNotWhatAnAgentRegisters() {
            Story story = hotline.aComplaint()
                    .about("safety-gas-leak")
                    .receivedAt("2026-11-25T23:30+08:00")
                    .registered();

            assertThat(calledTheDutyOfficer(story.caseNo())).isFalse();
        }
    }

    @Nested
    @DisplayName("Art. 13(1) para. 2 the roster")
    class Roster {

        private static final String WINDOW =
                "?office=MANAGEMENT_OFFICE&from=2060-01-01T00:00%2B08:00&to=2060-01-08T00:00%2B08:00";

        private Map<String, Object> week(List<Map<String, Object>> shifts) {
            Map<String, Object> week = roster("MANAGEMENT_OFFICE", shifts);
            week.put("from", "2060-01-01T00:00+08:00");
            week.put("to", "2060-01-08T00:00+08:00");
            return week;
        }

        @Test
        @Cites("13(1)p2")
        void isPublishedAndTellsItsGaps() {
            JsonNode published = hotline.as("policy1")
                    .puts(
                            ROSTER,
                            week(List.of(
                                    shift("2060-01-01T18:00+08:00", "2060-01-02T08:00+08:00", "management1"),
                                    shift("2060-01-02T08:00+08:00", "2060-01-08T00:00+08:00", "management1"))))
                    .isOk()
                    .json();

            assertThat(published.path("shifts")).hasSize(2);
            assertThat(published.path("gaps")).hasSize(1);
            assertThat(published.path("gaps").get(0).path("to").asText()).startsWith("2060-01-01T18:00");
            assertThat(hotline.managementOffice().gets(ROSTER + WINDOW).isOk().json())
                    .isEqualTo(published);
            hotline.as("policy1").puts(ROSTER, week(List.of())).isOk();
        }

        @Test
        @Cites("13(1)p2")
        void refusesOverlapsStrangersAndShiftsOutsideTheTime() {
            Map<String, Long> before = hotline.rowCounts();

            hotline.as("manager1")
                    .puts(
                            ROSTER,
                            week(List.of(
                                    shift("2060-01-01T18:00+08:00", "2060-01-02T08:00+08:00", "management1"),
                                    shift("2060-01-02T07:00+08:00", "2060-01-02T18:00+08:00", "management1"),
                                    shift("2060-01-03T08:00+08:00", "2060-01-03T08:00+08:00", "management1"),
                                    shift("2060-01-07T08:00+08:00", "2060-01-09T08:00+08:00", "duty1"))))
                    .isRefused(400)
                    .naming("shifts[1].from", "shifts[2].to", "shifts[3].from", "shifts[3].userId");

            assertThat(hotline.rowCounts()).isEqualTo(before);
        }

        @Test
        @Cites("13(1)p2")
        void doesNotCutAShiftInTwo() {
            Map<String, Object> october = roster("CENTRE", List.of());
            october.put("from", "2026-10-01T00:00+08:00");
            october.put("to", "2026-11-01T00:00+08:00");

            hotline.as("manager1").puts(ROSTER, october).isRefused(409);
        }

        @ParameterizedTest
        @ValueSource(strings = {"agent1", "duty1", "management1", "enforcement-leader1"})
        @Cites("3(4)")
        void isKeptByTheHeadOfTheCentreAndPolicyStaff(String userId) {
            hotline.as(userId).puts(ROSTER, week(List.of())).isRefused(403);
        }

        @Test
        @Cites("13(1)p2")
        void wantsItsTimesInOrder() {
            Map<String, Object> backwards = week(List.of());
            backwards.put("to", "2059-01-01T00:00+08:00");

            hotline.as("manager1").puts(ROSTER, backwards).isRefused(400).naming("to");
            hotline.as("agent1").gets(ROSTER + WINDOW).isRefused(403);
        }
    }
}
