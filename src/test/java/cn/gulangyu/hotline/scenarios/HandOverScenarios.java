package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class HandOverScenarios extends Scenario {

    HandOverScenarios(Class<?> context) {
        super(context);
    }

    private Story toHandOver() {
        Story story = hotline.aComplaint().registered();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_ConfirmAdmissibility",
                        Map.of("admissibility", "HAND_OVER", "clause", "4", "reason", "属警情"))
                .isOk();
        return story;
    }

    private Answer handOver(Person person, Story story, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "line", "110",
                "contact", "接警员甲",
                "means", "PHONE",
                "handedOverAt", Story.offset(hotline.now()),
                "told", "已为您转接公安报警服务台"));
        body.putAll(changes);
        body.values().removeIf(""::equals);
        return person.does(story.caseNo(), "Task_HandOver", body);
    }

    private Answer acknowledge(Story story, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(
                Map.of("taken", true, "referenceNo", "JQ-0042", "acknowledgedAt", Story.offset(hotline.now())));
        body.putAll(changes);
        body.values().removeIf(""::equals);
        return hotline.agent().does(story.caseNo(), "Task_RecordAcknowledgement", body);
    }

    @Test
    @Cites("4")
    void closesTheCaseOnceTheOtherLineHasTakenIt() {
        Story story = toHandOver();
        story.isIn("HANDING_OVER");

        handOver(hotline.agent(), story, Map.of()).isOk();
        story.isIn("HANDING_OVER");
        acknowledge(story, Map.of()).isOk();

        story.isIn("HANDED_OVER").isOver();
        assertThat(story.file().path("annexes").toString())
                .contains("110 公安报警服务台", "接警员甲", "已为您转接公安报警服务台", "JQ-0042", "已签收");
        assertThat(story.steps()).contains("HANDED_OVER", "HAND_OVER_TAKEN").doesNotContain("DEADLINE_SET");
        assertThat(story.step("HAND_OVER_TAKEN").path("facts").path("line").asText())
                .isEqualTo("110");
    }

    @Test
    @Cites("4")
    void returnsToTheAgentWhenTheOtherLineRefuses() {
        Story story = toHandOver();
        handOver(hotline.agent(), story, Map.of("line", "12345")).isOk();

        acknowledge(story, Map.of("taken", false, "refusal", "属鼓浪屿管委会职权")).isOk();

        story.waitsAt("Task_ConfirmAdmissibility");
        assertThat(story.step("HAND_OVER_REFUSED").path("note").asText()).isEqualTo("属鼓浪屿管委会职权");
        assertThat(story.file().path("annexes").toString()).contains("不予签收");
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_ConfirmAdmissibility",
                        Map.of("admissibility", "ACCEPT", "clause", "5(1)", "reason", "对方不予签收"))
                .isOk();
        story.isIn("HANDLING");
        assertThat(story.clerk()
                        .gets("/api/v1/cases/" + story.caseNo())
                        .isOk()
                        .json()
                        .path("annexes"))
                .isEmpty();
    }

    @Test
    @Cites("4")
    void canBeTriedWithAnotherLine() {
        Story story = toHandOver();
        handOver(hotline.agent(), story, Map.of("line", "12345")).isOk();
        acknowledge(story, Map.of("taken", false, "refusal", "请拨打公安报警服务台")).isOk();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_ConfirmAdmissibility",
                        Map.of("admissibility", "HAND_OVER", "clause", "4", "reason", "改由警方处理"))
                .isOk();

        handOver(hotline.agent(), story, Map.of()).isOk();
        acknowledge(story, Map.of()).isOk();

        story.isIn("HANDED_OVER").isOver();
        assertThat(hotline.count("select count(*) from hand_over where case_no = ?", story.caseNo()))
                .isEqualTo(2);
    }

    @Test
    @Cites({"4", "8"})
    void isDoneByTheDutyOfficerToo() {
        Story story = toHandOver();

        handOver(hotline.as("duty1"), story, Map.of()).isOk();

        acknowledge(story, Map.of()).isOk();
        story.isIn("HANDED_OVER");
        hotline.as("auditor1").gets("/api/v1/lines").isOk();
    }

    @Test
    @Cites("4")
    void isRefusedIncompletelyOutOfOrderAndToOthers() {
        Story story = toHandOver();
        Map<String, Long> before = hotline.rowCounts();
        handOver(hotline.agent(), story, Map.of("line", "", "contact", "", "means", "", "handedOverAt", "", "told", ""))
                .isRefused(400)
                .naming("line", "contact", "means", "handedOverAt", "told");
        handOver(hotline.agent(), story, Map.of("line", "999")).isRefused(400).naming("line");
        handOver(hotline.agent(), story, Map.of("handedOverAt", "2026-11-25T09:11+08:00"))
                .isRefused(400)
                .naming("handedOverAt");
        handOver(hotline.agent(), story, Map.of("handedOverAt", "2026-11-25T09:09+08:00"))
                .isRefused(400)
                .naming("handedOverAt");
        hotline.as("market1").completes(story.taskId("Task_HandOver"), Map.of()).isRefused(403);
        assertThat(hotline.rowCounts()).isEqualTo(before);

        handOver(hotline.agent(), story, Map.of()).isOk();
        acknowledge(story, Map.of("referenceNo", "")).isRefused(400).naming("referenceNo");
        acknowledge(story, Map.of("taken", false)).isRefused(400).naming("refusal");
        acknowledge(story, Map.of("taken", "", "acknowledgedAt", ""))
                .isRefused(400)
                .naming("taken", "acknowledgedAt");
        acknowledge(story, Map.of("acknowledgedAt", "2026-11-25T09:09+08:00"))
                .isRefused(400)
                .naming("acknowledgedAt");
        story.waitsAt("Task_RecordAcknowledgement");
    }

    @Test
    @Cites({"3(4)", "4"})
    void isBlankedWhenTheReporterIsErased() {
        Story story = toHandOver();
        handOver(hotline.agent(), story, Map.of()).isOk();
        acknowledge(story, Map.of()).isOk();

        story.erased();

        assertThat(hotline.count(
                        "select count(*) from hand_over where case_no = ?"
                                + " and (contact is not null or told is not null or reference_no is not null)",
                        story.caseNo()))
                .isZero();
        assertThat(story.file().path("annexes").toString())
                .contains("110 公安报警服务台")
                .doesNotContain("接警员甲");
    }
}
