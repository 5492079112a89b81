package cn.gulangyu.hotline.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A matter of several units on its way: every step is taken for one unit, beside those of the others. */
final class Joint {

    static final String LEAD = "heritage-centre";
    static final List<String> OTHERS = List.of("enforcement", "police");

    private final Hotline hotline;
    private final Story story;

    private Joint(Hotline hotline, Story story) {
        this.hotline = hotline;
        this.story = story;
    }

    /** A matter for which the list names a lead unit and two co-handlers; it lies with the Management Office. */
    static Joint accepted(Hotline hotline) {
        return new Joint(
                hotline, hotline.aComplaint().about("heritage-building-damage").dispatched());
    }

    /** As the list has it: three units have their share. */
    static Joint arranged(Hotline hotline) {
        Joint joint = accepted(hotline);
        joint.arrange(LEAD, OTHERS).isOk();
        return joint;
    }

    Story story() {
        return story;
    }

    String caseNo() {
        return story.caseNo();
    }

    Person office() {
        return hotline.as("management1");
    }

    Answer arrange(String lead, List<String> coHandlers) {
        return arrange(Map.of("meeting", false, "leadUnitId", lead, "coHandlers", coHandlers));
    }

    Answer arrange(Map<String, ?> body) {
        return office().does(caseNo(), "Task_ArrangeJointHandling", body);
    }

    Joint assigned(String unit) {
        does(hotline.leaderOf(unit), "Task_ReadAndAssign", unit, Map.of("decision", "HANDLE"))
                .isOk();
        return this;
    }

    Joint handled(String unit) {
        does(hotline.clerkOf(unit), "Task_Handle", unit, Map.of("decision", "HANDLED", "result", unit + "已办理"))
                .isOk();
        return this;
    }

    Answer file(String unit) {
        String document = hotline.clerkOf(unit)
                .attaches(caseNo(), "报告.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .isOk()
                .at("id");
        return does(
                hotline.clerkOf(unit),
                "Task_FileDocument",
                unit,
                Map.of("documentTitle", "办理报告", "attachmentIds", List.of(document), "publicationAdvice", "PUBLISH"));
    }

    /** From the leader's desk to the auditor's; a share is not replied to. */
    Joint shared(String unit) {
        assigned(unit).handled(unit).file(unit).isOk();
        return this;
    }

    Joint replied(String unit) {
        does(hotline.clerkOf(unit), "Task_ReplyToReporter", unit, story.replyBy("PHONE"))
                .isOk();
        return this;
    }

    Answer audit(String unit, boolean passed) {
        return does(hotline.auditor(), "Task_AuditReply", unit, Map.of("passed", passed, "opinion", "审核意见"));
    }

    Joint audited(String unit, boolean passed) {
        audit(unit, passed).isOk();
        return this;
    }

    Joint done(String unit) {
        return shared(unit).audited(unit, true);
    }

    Answer returns(String unit, String to) {
        return does(
                hotline.leaderOf(unit),
                "Task_ReadAndAssign",
                unit,
                Map.of("decision", "RETURN", "suggestedUnitId", to, "reason", "不属于本单位职责"));
    }

    Answer reviews(String unit, boolean accepted, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("accepted", accepted, "reason", "审核理由"));
        if (accepted) {
            body.put("unitId", to);
        }
        return does(hotline.agent(), "Task_ReviewReturn", unit, body);
    }

    /** Completes the person's task of that key in that unit's share. */
    Answer does(Person person, String key, String unit, Map<String, ?> body) {
        return person.completes(taskId(person, key, unit), body);
    }

    String taskId(Person person, String key, String unit) {
        return task(person, key, unit).path("id").asText();
    }

    JsonNode task(Person person, String key, String unit) {
        for (JsonNode task :
                person.gets("/api/v1/tasks?caseNo=" + caseNo()).isOk().json()) {
            JsonNode whole = person.gets("/api/v1/tasks/" + task.path("id").asText())
                    .isOk()
                    .json();
            if (whole.path("key").asText().equals(key)
                    && whole.path("variables").path("unitId").asText().equals(unit)) {
                return whole;
            }
        }
        throw new AssertionError(unit + " has no " + key + " for " + person.userId() + " of " + caseNo());
    }

    /** The newest part of the unit, as an agent reads it. */
    JsonNode part(String unit) {
        JsonNode found = null;
        for (JsonNode part : story.file().path("parts")) {
            if (part.path("unitId").asText().equals(unit)) {
                found = part;
            }
        }
        if (found == null) {
            throw new AssertionError(unit + " has no part of " + caseNo());
        }
        return found;
    }

    /** What the person reads of the case besides its parts. */
    String annexes(Person person) {
        return person.gets("/api/v1/cases/" + caseNo())
                .isOk()
                .json()
                .path("annexes")
                .toString();
    }
}
