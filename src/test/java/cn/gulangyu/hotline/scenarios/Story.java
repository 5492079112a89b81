package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** One case on its way. The plain steps go as they mostly do; a scenario takes the step it is about by itself. */
final class Story {

    private final Hotline hotline;
    private final String caseNo;
    private final String phone;

    Story(Hotline hotline, String caseNo, String phone) {
        this.hotline = hotline;
        this.caseNo = caseNo;
        this.phone = phone;
    }

    String caseNo() {
        return caseNo;
    }

    String phone() {
        return phone;
    }

    Story accepted() {
        JsonNode found =
                hotline.agent().task(caseNo, "Task_ConfirmAdmissibility").path("variables");
        confirmed(
                        found.path("admissibility").asText(),
                        found.path("admissibilityClause").asText())
                .isOk();
        return this;
    }

    /** Accepted on the clause that the table found, as a matter of those traits. */
    Story acceptedAs(String... traits) {
        JsonNode found =
                hotline.agent().task(caseNo, "Task_ConfirmAdmissibility").path("variables");
        hotline.agent()
                .does(
                        caseNo,
                        "Task_ConfirmAdmissibility",
                        Map.of(
                                "admissibility", found.path("admissibility").asText(),
                                "clause", found.path("admissibilityClause").asText(),
                                "traits", List.of(traits)))
                .isOk();
        return this;
    }

    Answer confirmed(String admissibility, String clause) {
        return hotline.agent()
                .does(caseNo, "Task_ConfirmAdmissibility", Map.of("admissibility", admissibility, "clause", clause));
    }

    Story assigned() {
        leader().does(caseNo, "Task_ReadAndAssign", Map.of("decision", "HANDLE", "instruction", "请尽快核实"))
                .isOk();
        return this;
    }

    Story handled() {
        clerk().does(caseNo, "Task_Handle", Map.of("decision", "HANDLED", "result", "已责令整改"))
                .isOk();
        return this;
    }

    Story replied() {
        reply("PHONE").isOk();
        return this;
    }

    Answer reply(String means) {
        return clerk().does(caseNo, "Task_ReplyToReporter", replyBy(means));
    }

    Map<String, Object> replyBy(String means) {
        return Map.of("means", means, "repliedAt", offset(hotline.now()), "text", "您反映的问题已经处理");
    }

    Story filed() {
        file(Map.of("publicationAdvice", "PUBLISH")).isOk();
        return this;
    }

    /** Uploads the document and files it with that advice. */
    Answer file(Map<String, Object> advice) {
        String document = clerk().attaches(
                        caseNo, "处理报告.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .isOk()
                .at("id");
        Map<String, Object> body = new java.util.HashMap<>(advice);
        body.put("documentTitle", "关于商家喇叭扰民的处理报告");
        body.put("attachmentIds", List.of(document));
        return clerk().does(caseNo, "Task_FileDocument", body);
    }

    /** From the leader's desk to the auditor's. */
    Story workedOff() {
        return assigned().handled().replied().filed();
    }

    Story audited(boolean passed) {
        hotline.auditor()
                .does(caseNo, "Task_AuditReply", Map.of("passed", passed, "opinion", passed ? "合格" : "未回应全部诉求"))
                .isOk();
        return this;
    }

    /** Passes the audit and reaches the archive; not for a matter that may be published. */
    Story archived() {
        audited(true);
        fireDueTimers();
        return isIn("ARCHIVED");
    }

    /** The reporter is erased, which is for closed cases only. */
    Story erased() {
        hotline.as("manager1")
                .sends("DELETE", "/api/v1/cases/" + caseNo + "/reporter", "application/json", BodyPublishers.noBody())
                .isOk();
        return this;
    }

    int fireDueTimers() {
        return hotline.fireDueTimers(caseNo);
    }

    Person leader() {
        return hotline.leaderOf(unit());
    }

    Person clerk() {
        return hotline.clerkOf(unit());
    }

    /** The unit that has the matter now. */
    String unit() {
        return lastPart().path("unitId").asText();
    }

    JsonNode lastPart() {
        JsonNode parts = file().path("parts");
        assertThat(parts.size()).as("parts of " + caseNo).isPositive();
        return parts.get(parts.size() - 1);
    }

    /** The case as an agent reads it. */
    JsonNode file() {
        return hotline.agent().gets("/api/v1/cases/" + caseNo).isOk().json();
    }

    String field(String name) {
        return file().path(name).asText();
    }

    Instant dueAt() {
        return OffsetDateTime.parse(field("dueAt")).toInstant();
    }

    Story isDue(String offsetDateTime) {
        assertThat(dueAt()).isEqualTo(Hotline.time(offsetDateTime));
        return this;
    }

    Story isIn(String state) {
        assertThat(field("state")).isEqualTo(state);
        return this;
    }

    /** The names of the steps on record, in their order. */
    List<String> steps() {
        List<String> steps = new ArrayList<>();
        timeline().forEach(step -> steps.add(step.path("event").asText()));
        return steps;
    }

    JsonNode timeline() {
        return hotline.agent()
                .gets("/api/v1/cases/" + caseNo + "/timeline")
                .isOk()
                .json();
    }

    JsonNode step(String event) {
        for (JsonNode step : timeline()) {
            if (step.path("event").asText().equals(event)) {
                return step;
            }
        }
        throw new AssertionError(event + " is not on record: " + steps());
    }

    /** The engine waits there, in the case's own process or in the unit's. */
    Story waitsAt(String... activities) {
        List<String> waiting = new ArrayList<>();
        for (ProcessInstance process : processes()) {
            for (String activity : activities) {
                if (hotline.engine()
                        .getRuntimeService()
                        .getActiveActivityIds(process.getId())
                        .contains(activity)) {
                    BpmnAwareTests.assertThat(process).isWaitingAt(activity);
                    waiting.add(activity);
                }
            }
        }
        assertThat(waiting).containsExactlyInAnyOrder(activities);
        return this;
    }

    /** Nothing of the case is left but a supervision of its unit, which goes on after the archive. */
    Story isOver() {
        assertThat(processes())
                .extracting(process -> process.getProcessDefinitionId().replaceFirst(":.*", ""))
                .isSubsetOf("supervision");
        assertThat(field("closedAt")).isNotEmpty();
        return this;
    }

    List<ProcessInstance> processes() {
        return hotline.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list();
    }

    /** The engine's id of a task, whoever may see it. */
    String taskId(String key) {
        return hotline.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }

    static String offset(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(8)).toString();
    }
}
