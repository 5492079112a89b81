package cn.gulangyu.hotline.scenarios;

import static cn.gulangyu.hotline.scenarios.Joint.LEAD;
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

abstract class MeetingScenarios extends Scenario {

    private static final String STARTS_AT = "2026-11-26T09:00+08:00";

    MeetingScenarios(Class<?> context) {
        super(context);
    }

    private Joint toBeCalled() {
        Joint joint = Joint.accepted(hotline);
        joint.arrange(Map.of("meeting", true)).isOk();
        return joint;
    }

    private Answer call(Joint joint, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "startsAt", STARTS_AT, "place", "管委会三楼会议室", "unitIds", List.of(LEAD, "gardens"), "agenda", "古树与墙体的处置"));
        body.putAll(changes);
        body.values().removeIf(""::equals);
        return joint.office().does(joint.caseNo(), "Task_CallMeeting", body);
    }

    private Joint called() {
        Joint joint = toBeCalled();
        call(joint, Map.of()).isOk();
        return joint;
    }

    private Answer record(Joint joint, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "heldAt",
                STARTS_AT,
                "attended",
                List.of(LEAD, "housing"),
                "minutes",
                "由房管所牵头，文保中心配合",
                "leadUnitId",
                "housing",
                "coHandlers",
                List.of(LEAD)));
        body.putAll(changes);
        body.values().removeIf(""::equals);
        return joint.office().does(joint.caseNo(), "Task_RecordMeeting", body);
    }

    @Nested
    @DisplayName("Art. 10(2)3 calling a meeting")
    class Calling {

        @Test
        @Cites({"3(4)", "10(2)3"})
        void opensTheCaseToTheInvitedUnitsUntilTheMinutesAreOnRecord() {
            Joint joint = toBeCalled();
            String path = "/api/v1/cases/" + joint.caseNo();
            Person guest = hotline.clerkOf("gardens");
            guest.gets(path).isRefused(404);

            call(joint, Map.of()).isOk();

            JsonNode read = guest.gets(path).isOk().json();
            assertThat(read.path("parts")).isEmpty();
            assertThat(read.path("reporter").path("name").asText()).isNotEqualTo("陈某某");
            assertThat(read.path("annexes").toString()).contains("古树与墙体的处置", "管委会三楼会议室");
            assertThat(guest.gets("/api/v1/cases").isOk().text()).contains(joint.caseNo());
            guest.posts(path + "/reporter/reveal", Map.of("purpose", "联系")).isRefused(403);
            guest.attaches(joint.caseNo(), "a.txt", "text/plain", new byte[] {65})
                    .isRefused(403);
            hotline.clerkOf("water").gets(path).isRefused(404);

            hotline.itIs("2026-11-26T11:00+08:00");
            record(joint, Map.of()).isOk();

            guest.gets(path).isRefused(404);
            assertThat(guest.gets("/api/v1/cases").isOk().text()).doesNotContain(joint.caseNo());
            hotline.clerkOf(LEAD).gets(path).isOk();
        }

        @Test
        @Cites("10(2)3")
        void tellsTheInvitedUnitsWhenAndWhereToCome() {
            Joint joint = called();

            for (String path : List.of("/api/v1/meetings", "/meetings")) {
                assertThat(hotline.clerkOf("gardens").gets(path).isOk().text())
                        .contains(joint.caseNo(), "管委会三楼会议室", "鼓浪屿园林绿化管理所");
                assertThat(joint.office().gets(path).isOk().text()).contains(joint.caseNo());
                assertThat(hotline.clerkOf("water").gets(path).isOk().text()).doesNotContain(joint.caseNo());
            }
            hotline.as("court1").gets("/api/v1/meetings").isRefused(403);
            assertThat(hotline.count(
                            "select count(*) from mail_outbox where case_no = ? and kind = 'MEETING'"
                                    + " and recipient in ('gardens@example.invalid', 'heritage-centre@example.invalid')",
                            joint.caseNo()))
                    .isEqualTo(2);

            hotline.itIs("2026-11-26T11:00+08:00");
            record(joint, Map.of()).isOk();
            assertThat(joint.office().gets("/api/v1/meetings").isOk().text()).doesNotContain(joint.caseNo());
        }

        @Test
        @Cites("10(2)3")
        void wantsToKnowWhenWhereWhoAndWhat() {
            Joint joint = toBeCalled();
            Map<String, Long> before = hotline.rowCounts();

            call(joint, Map.of("startsAt", "2026-11-25T09:00+08:00"))
                    .isRefused(400)
                    .naming("startsAt");
            call(joint, Map.of("startsAt", "", "place", "", "agenda", "", "unitIds", List.of()))
                    .isRefused(400)
                    .naming("startsAt", "place", "agenda", "unitIds");
            call(joint, Map.of("unitIds", List.of("gardens", "gardens")))
                    .isRefused(400)
                    .naming("unitIds");
            call(joint, Map.of("unitIds", List.of("nobody"))).isRefused(400).naming("unitIds");

            assertThat(hotline.rowCounts()).isEqualTo(before);
            joint.story().waitsAt("Task_CallMeeting");
        }
    }

    @Nested
    @DisplayName("Art. 10(2)3 the minutes")
    class Minutes {

        @Test
        @Cites("10(2)3")
        void settlesWhoHandlesFromNowOn() {
            Joint joint = called();
            hotline.itIs("2026-11-26T11:00+08:00");

            record(joint, Map.of()).isOk();

            joint.done("housing").done(LEAD);
            joint.assigned("housing")
                    .handled("housing")
                    .replied("housing")
                    .file("housing")
                    .isOk();
            joint.audited("housing", true);
            joint.story().fireDueTimers();
            joint.story().isIn("ARCHIVED").isOver();
            assertThat(joint.story()
                            .step("JOINT_HANDLING_ARRANGED")
                            .path("facts")
                            .path("basis")
                            .asText())
                    .isEqualTo("MEETING");
            assertThat(hotline.count(
                            "select count(*) from meeting_unit u join meeting m on m.id = u.meeting_id"
                                    + " where m.case_no = ? and u.attended and not u.invited and u.unit_id = 'housing'",
                            joint.caseNo()))
                    .isEqualTo(1);
        }

        @Test
        @Cites({"10(2)3", "11p1"})
        void mayLeaveTheMatterToOneUnitWhichMayStillHandItBack() {
            Joint joint = called();
            hotline.itIs("2026-11-26T11:00+08:00");

            record(joint, Map.of("coHandlers", List.of())).isOk();

            JsonNode task = joint.task(hotline.leaderOf("housing"), "Task_ReadAndAssign", "housing");
            assertThat(task.path("variables").path("share").asBoolean()).isFalse();
            assertThat(task.path("variables").path("returnOffered").asBoolean()).isTrue();
            assertThat(joint.story().steps()).doesNotContain("RESULTS_GATHERED");
        }

        @Test
        @Cites("10(2)3")
        void mayBeAFileOfTheCase() {
            Joint joint = called();
            Joint other = called();
            hotline.itIs("2026-11-26T11:00+08:00");
            String foreign = attached(other);
            record(joint, Map.of("minutes", " ")).isRefused(400).naming("minutes");
            record(joint, Map.of("minutes", "", "attachmentIds", List.of(foreign)))
                    .isRefused(400)
                    .naming("attachmentIds");

            record(joint, Map.of("minutes", "", "attachmentIds", List.of(attached(joint))))
                    .isOk();

            joint.story().waitsAt("CallActivity_LeadShare");
        }

        private String attached(Joint joint) {
            return joint.office()
                    .attaches(joint.caseNo(), "纪要.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8))
                    .isOk()
                    .at("id");
        }

        @Test
        @Cites("10(2)3")
        void areRefusedBeforeTheMeetingAndWithoutTheUnits() {
            Joint joint = called();

            record(joint, Map.of()).isRefused(400).naming("heldAt");
            hotline.itIs("2026-11-26T11:00+08:00");
            record(joint, Map.of("heldAt", "2026-11-25T08:00+08:00"))
                    .isRefused(400)
                    .naming("heldAt");
            record(joint, Map.of("attended", List.of())).isRefused(400).naming("attended");
            record(joint, Map.of("attended", List.of("nobody"))).isRefused(400).naming("attended");
            record(joint, Map.of("leadUnitId", "")).isRefused(400).naming("leadUnitId");
            record(joint, Map.of("coHandlers", List.of("housing")))
                    .isRefused(400)
                    .naming("coHandlers");

            joint.story().waitsAt("Task_RecordMeeting");
            hotline.clerkOf("gardens").gets("/api/v1/cases/" + joint.caseNo()).isOk();
        }

        @Test
        @Cites("3(4)")
        void areBlankedWhenTheReporterIsErased() {
            Joint joint = called();
            hotline.itIs("2026-11-26T11:00+08:00");
            record(joint, Map.of("coHandlers", List.of())).isOk();
            joint.assigned("housing")
                    .handled("housing")
                    .replied("housing")
                    .file("housing")
                    .isOk();
            joint.audited("housing", true);
            joint.story().fireDueTimers();

            joint.story().erased();

            assertThat(hotline.count(
                            "select count(*) from meeting where case_no = ?"
                                    + " and (minutes is not null or agenda is not null or place is not null)",
                            joint.caseNo()))
                    .isZero();
        }
    }
}
