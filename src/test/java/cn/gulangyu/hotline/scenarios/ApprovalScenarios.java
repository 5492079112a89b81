package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ApprovalScenarios extends Scenario {

    private static final String TASK = "Task_ApproveReply";

    ApprovalScenarios(Class<?> context) {
        super(context);
    }

    private Story handled(Matter matter) {
        return matter.registered().acceptedAs("SENSITIVE").assigned().handled();
    }

    private Story handled() {
        return handled(hotline.aComplaint());
    }

    private Answer approve(Story story, boolean approved, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("approved", approved));
        if (!opinion.isEmpty()) {
            body.put("opinion", opinion);
        }
        return hotline.committeeLeader().does(story.caseNo(), TASK, body);
    }

    @Test
    @Cites("11(3)")
    void repliesOnlyAfterTheLeadersAgreed() {
        Story story = handled();
        story.waitsAt("CallActivity_UnitHandling", TASK);
        assertThat(story.clerk().tasksOf(story.caseNo())).isEmpty();
        assertThat(hotline.committeeLeader()
                        .task(story.caseNo(), TASK)
                        .path("unitId")
                        .asText())
                .isEqualTo("enforcement");

        approve(story, true, "").isOk();

        assertThat(story.lastPart().path("replyApproved").asBoolean()).isTrue();
        assertThat(story.steps()).containsSubsequence("HANDLED", "REPLY_APPROVED");
        story.replied().filed().archived().isOver();
    }

    @Test
    @Cites("11(3)")
    void sendsTheMatterBackToTheUnitWithTheLeadersOpinion() {
        Story story = handled();

        approve(story, false, "回复应写明整改期限").isOk();

        story.waitsAt("CallActivity_UnitHandling", "Task_Handle");
        var part = story.clerk()
                .gets("/api/v1/cases/" + story.caseNo())
                .isOk()
                .json()
                .path("parts")
                .get(0);
        assertThat(part.path("replyApproved").asBoolean()).isFalse();
        assertThat(part.path("approvalOpinion").asText()).isEqualTo("回复应写明整改期限");
        assertThat(story.step("REPLY_NOT_APPROVED").path("note").asText()).isEqualTo("回复应写明整改期限");
        story.handled();
        approve(story, true, "可以").isOk();
        story.replied().filed().archived();
        story.erased();
        assertThat(hotline.count(
                        "select count(*) from case_part where case_no = ? and approval_opinion is null",
                        story.caseNo()))
                .isEqualTo(1);
    }

    @Test
    @Cites("11(3)")
    void wantsAReasonForARefusalAndAnAnswerAtAll() {
        Story story = handled();

        approve(story, false, "").isRefused(422).citing("11(3)").naming("opinion");
        hotline.committeeLeader()
                .does(story.caseNo(), TASK, Map.of("opinion", "可以"))
                .isRefused(400)
                .naming("approved");

        story.waitsAt("CallActivity_UnitHandling", TASK);
    }

    @Test
    @Cites({"11(3)", "3(4)"})
    void letsNobodyElseApproveAndNobodyTwice() {
        Story story = handled();
        String task = story.taskId(TASK);
        for (Person person : List.of(story.leader(), story.clerk(), hotline.agent(), hotline.leadingGroupOffice())) {
            person.completes(task, Map.of("approved", true)).isRefused(403);
        }
        approve(story, true, "").isOk();

        hotline.committeeLeader().completes(task, Map.of("approved", true)).isRefused(409);
    }

    @Test
    @Cites({"11(3)", "11(1)"})
    void comesBeforeTheCentresReplyWhereTheIdentityIsKept() {
        Story story = handled(hotline.aComplaint().confidential());

        approve(story, true, "").isOk();

        story.waitsAt("CallActivity_UnitHandling", "Task_CentreReplies");
    }

    @Test
    @Cites({"11(3)", "13(3)"})
    void isAskedForAgainAfterAFailedAudit() {
        Story story = handled();
        approve(story, true, "").isOk();
        story.replied().filed().audited(false).assigned().handled();

        story.waitsAt("CallActivity_UnitHandling", TASK);
        assertThat(story.lastPart().has("replyApproved")).isFalse();
    }

    @Test
    @Cites({"11(3)", "17(1)"})
    void doesNotStopTheClock() {
        Story story = handled();
        hotline.itIs("2026-11-30T18:00+08:00");
        story.fireDueTimers();

        assertThat(story.field("overdueSince")).isNotEmpty();
        story.waitsAt("CallActivity_UnitHandling", TASK);
    }

    @Test
    @Cites("11(3)")
    void isNotAskedForWhereNobodyHeldTheMatterToBeSensitive() {
        Story story = hotline.aComplaint().dispatched().assigned().handled();

        story.waitsAt("CallActivity_UnitHandling", "Task_ReplyToReporter");
        assertThat(hotline.committeeLeader().tasksOf(story.caseNo())).isEmpty();
    }
}
