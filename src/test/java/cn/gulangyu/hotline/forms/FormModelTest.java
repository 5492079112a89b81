package cn.gulangyu.hotline.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.forms.FormFile.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form must be: in Chinese, labelled, harmless, and agreed with the body that its endpoint reads. */
class FormModelTest {

    private static final String ROOT = "cn.gulangyu.hotline.";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("register.html", "registration.RegistrationRequest"),
            Map.entry("confirm-admissibility.html", "acceptance.ConfirmAdmissibility$Body"),
            Map.entry("inform-reporter.html", "acceptance.InformReporter$Body"),
            Map.entry("choose-unit.html", "dispatch.ChooseUnit$Body"),
            Map.entry("read-and-assign.html", "handling.ReadAndAssign$Body"),
            Map.entry("review-return.html", "handling.ReviewReturn$Body"),
            Map.entry("handle.html", "handling.Handle$Body"),
            Map.entry("reply.html", "reply.Reply$Body"),
            Map.entry("answer-reporter.html", "reply.AnswerReporter$Body"),
            Map.entry("summarise.html", "instruction.Summarise$Body"),
            Map.entry("read-by-leaders.html", "instruction.ReadByLeaders$Body"),
            Map.entry("instruct.html", "instruction.Instruct$Body"),
            Map.entry("arrange-mediation.html", "mediation.ArrangeMediation$Body"),
            Map.entry("mediate.html", "mediation.Mediate$Body"),
            Map.entry("approve-reply.html", "approval.ApproveReply$Body"),
            Map.entry("file-document.html", "handling.FileDocument$Body"),
            Map.entry("arrange-joint-handling.html", "jointhandling.ArrangeJointHandling$Body"),
            Map.entry("call-meeting.html", "jointhandling.CallMeeting$Body"),
            Map.entry("record-meeting.html", "jointhandling.RecordMeeting$Body"),
            Map.entry("request-help.html", "coordination.RequestHelp$Body"),
            Map.entry("record-help.html", "coordination.RecordHelp$Body"),
            Map.entry("take-lead.html", "coordination.TakeLead$Body"),
            Map.entry("support-lead.html", "coordination.SupportLead$Body"),
            Map.entry("name-unit.html", "coordination.NameUnit$Body"),
            Map.entry("hand-over.html", "handover.HandOverToLine$Body"),
            Map.entry("record-acknowledgement.html", "handover.RecordAcknowledgement$Body"),
            Map.entry("report-extension.html", "extension.ReportExtension$Body"),
            Map.entry("decide-extension.html", "extension.DecideExtension$Body"),
            Map.entry("explain-extension.html", "extension.ExplainExtension$Body"),
            Map.entry("audit-reply.html", "audit.AuditReply$Body"),
            Map.entry("answer-notice.html", "supervision.UnitAnswer$Body"),
            Map.entry("answer-suggestion.html", "supervision.UnitAnswer$Body"),
            Map.entry("record-measure.html", "supervision.RecordMeasure$Body"),
            Map.entry("evaluate-answer.html", "supervision.EvaluateAnswer$Body"),
            Map.entry("evaluate-improvement.html", "supervision.EvaluateImprovement$Body"),
            Map.entry("decide-result.html", "supervision.DecideResult$Body"),
            Map.entry("decide-sanction.html", "supervision.DecideSanction$Body"),
            Map.entry("decide-publication.html", "publication.DecidePublication$Body"),
            Map.entry("call-reporter.html", "callback.CallReporter$Body"),
            Map.entry("review-follow-up.html", "followup.ReviewFollowUp$Body"),
            Map.entry("confirm-follow-up.html", "followup.ConfirmFollowUp$Body"),
            Map.entry("tell-solution.html", "followup.TellSolution$Body"),
            Map.entry("contact-unit.html", "urgent.ContactUnit$Body"),
            Map.entry("transfer-cross-domain.html", "urgent.TransferCrossDomain$Body"));
    private static final String SCRIPT = "import('/forms/hotline-form.js').then(form => form.open(camForm));";
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    static Stream<FormFile> forms() throws IOException {
        return in("forms", ".html").map(FormFile::read);
    }

    private static Stream<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @Test
    void knowsEveryForm() throws IOException {
        assertThat(forms().map(FormFile::name)).containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    @Test
    void isUsedByADiagram() throws IOException {
        StringBuilder diagrams = new StringBuilder();
        for (Path diagram : in("processes", ".bpmn").toList()) {
            diagrams.append(Files.readString(diagram));
        }
        assertThat(BODIES.keySet())
                .allSatisfy(form -> assertThat(diagrams).contains("\"embedded:deployment:forms/" + form + "\""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sendsOnlyFieldsOfItsBody(FormFile form) {
        assertThat(form.sent())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(component(form, field)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForEveryRequiredField(FormFile form) {
        assertThat(Arrays.stream(body(form).getRecordComponents())
                        .filter(FormModelTest::isRequired)
                        .map(RecordComponent::getName))
                .allSatisfy(name -> assertThat(form.sent())
                        .anyMatch(field -> field.get("name").equals(name)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void allowsNoLongerTextThanItsBody(FormFile form) {
        assertThat(form.sent()).filteredOn(field -> field.has("maxlength")).allSatisfy(field -> {
            Optional<Integer> limit = component(form, field)
                    .flatMap(component -> annotation(component, Size.class))
                    .map(Size::max);
            assertThat(limit.orElse(Integer.MAX_VALUE))
                    .as("%s %s", form, field.get("name"))
                    .isGreaterThanOrEqualTo(Integer.parseInt(field.get("maxlength")));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersOnlyCodesOfItsBody(FormFile form) {
        assertThat(form.sent())
                .filteredOn(field -> field.get("type").equals("radio"))
                .allSatisfy(field -> {
                    Class<?> type = component(form, field).orElseThrow().getType();
                    List<String> codes = type.isEnum()
                            ? Arrays.stream(type.getEnumConstants())
                                    .map(code -> ((Enum<?>) code).name())
                                    .toList()
                            : List.of("true", "false");
                    assertThat(codes).contains(field.get("value"));
                    assertThat(field.has("data-boolean")).isEqualTo(!type.isEnum());
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEveryField(FormFile form) {
        List<String> labelled = form.tags().stream()
                .filter(tag -> tag.element().equals("label") && tag.has("for"))
                .map(tag -> tag.get("for"))
                .toList();
        assertThat(form.controls())
                .filteredOn(control -> !control.get("type").equals("hidden"))
                .allMatch(control -> labelled.contains(control.get("id")) || form.isInsideLabel(control));
        assertThat(form.tags().stream().filter(tag -> tag.has("id")).map(tag -> tag.get("id")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void speaksChinese(FormFile form) {
        assertThat(form.visibleText().replace("MB", "")).doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesNothingToTheEngine(FormFile form) {
        assertThat(form.tags())
                .flatExtracting(tag -> tag.attributes().keySet())
                .doesNotContain("style", "action", "method")
                .noneMatch(attribute -> attribute.startsWith("ng-") || attribute.startsWith("on"))
                .filteredOn(attribute -> attribute.startsWith("cam-"))
                .containsOnly("cam-script");
        assertThat(form.text()).doesNotContain("{{");
        assertThat(form.scripts()).containsExactly(SCRIPT);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasOneWayToSend(FormFile form) {
        assertThat(form.tags())
                .filteredOn(tag -> tag.element().equals("button"))
                .extracting(tag -> tag.get("type"))
                .containsExactly("submit");
        assertThat(form.tags())
                .filteredOn(tag -> tag.element().equals("form"))
                .singleElement()
                .satisfies(tag -> assertThat(tag.attributes()).containsKeys("novalidate", "autocomplete"));
    }

    @Test
    void makesNoMarkupOfText() throws IOException {
        for (Path script : in("src/main/resources/static/forms", ".js").toList()) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "localStorage");
        }
    }

    private static Class<?> body(FormFile form) {
        try {
            return Class.forName(ROOT + BODIES.get(form.name()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(form + " has no body to agree with", e);
        }
    }

    /** The component that a field's dotted name leads to. */
    private static Optional<RecordComponent> component(FormFile form, Tag field) {
        Class<?> type = body(form);
        Optional<RecordComponent> found = Optional.empty();
        for (String step : field.get("name").split("\\.", -1)) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            found = Arrays.stream(components)
                    .filter(component -> component.getName().equals(step))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
            type = found.get().getType();
        }
        return found;
    }

    private static boolean isRequired(RecordComponent component) {
        return annotation(component, NotNull.class).isPresent()
                || annotation(component, NotBlank.class).isPresent();
    }

    /** Jakarta's constraints stand on the accessor of a record's component. */
    private static <A extends java.lang.annotation.Annotation> Optional<A> annotation(
            RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(type));
    }
}
