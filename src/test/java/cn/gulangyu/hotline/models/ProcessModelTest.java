package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import cn.gulangyu.hotline.regulation.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram must be, so that a person, Cockpit and the heat map can read it. */
class ProcessModelTest {

    private static final int AT_A_GLANCE = 15;
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.ofEntries(
            Map.entry(Task.class, "Task_"),
            Map.entry(CallActivity.class, "CallActivity_"),
            Map.entry(SubProcess.class, "SubProcess_"),
            Map.entry(Gateway.class, "Gateway_"),
            Map.entry(StartEvent.class, "StartEvent_"),
            Map.entry(EndEvent.class, "EndEvent_"),
            Map.entry(BoundaryEvent.class, "BoundaryEvent_"),
            Map.entry(IntermediateThrowEvent.class, "ThrowEvent_"),
            Map.entry(IntermediateCatchEvent.class, "CatchEvent_"),
            Map.entry(SequenceFlow.class, "SequenceFlow_"));

    static Stream<ModelFile> diagrams() {
        return ModelFiles.processes().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesItselfAfterItsFileAndItsVersion(ModelFile file) {
        Process process = process(file);

        assertThat(process.getId()).isEqualTo(file.key());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).hasSize(1);
        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void readsAtAGlance(ModelFile file) {
        assertThat(activities(process(file).getFlowElements())).hasSizeLessThanOrEqualTo(AT_A_GLANCE);
        assertThat(all(file, SubProcess.class))
                .allSatisfy(
                        part -> assertThat(activities(part.getFlowElements())).hasSizeLessThanOrEqualTo(AT_A_GLANCE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesEveryElementASpeakingId(ModelFile file) {
        assertThat(all(file, FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId())
                        .matches("[A-Z]\\w+_([A-Z][a-z]+)+")
                        .startsWith(prefix(element)));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsEveryNodeInChineseAndAsksAtGateways(ModelFile file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName())
                        .as(node.getId())
                        .matches(asks(node) ? "\\p{IsHan}+？" : "\\p{IsHan}+"));
    }

    /** A parallel gateway forks and joins without a question. */
    private static boolean asks(FlowNode node) {
        return node instanceof Gateway && !(node instanceof ParallelGateway);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsEveryAnswerOfAGateway(ModelFile file) {
        List<SequenceFlow> answers = all(file, Gateway.class).stream()
                .filter(ProcessModelTest::asks)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .toList();

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(answer.getName()).as(answer.getId()).matches("\\p{IsHan}+"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void citesAnArticleOnEveryActivityGatewayAndTimer(ModelFile file) {
        assertThat(all(file, FlowNode.class))
                .filteredOn(node -> node instanceof Activity
                        || node instanceof Gateway
                        || node instanceof BoundaryEvent
                        || node instanceof IntermediateCatchEvent)
                .allSatisfy(node -> assertThat(Clause.of(article(node)).label())
                        .as(node.getId())
                        .startsWith("第"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void hidesNoLogicAndCountsNoTime(ModelFile file) {
        assertThat(file.text())
                .doesNotContainIgnoringCase("script")
                .doesNotContain("executionListener", "taskListener", "camunda:class=", "camunda:expression=")
                .doesNotContain("timeDuration", "timeCycle", "variables=\"all\"");
    }

    private static String article(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("article"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("no article: " + node.getId());
    }

    private static String prefix(BaseElement element) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no prefix agreed for " + element.getElementType().getTypeName());
    }

    private static List<FlowElement> activities(Collection<FlowElement> elements) {
        return elements.stream().filter(Activity.class::isInstance).toList();
    }

    private static Process process(ModelFile file) {
        return all(file, Process.class).iterator().next();
    }

    private static <T extends BaseElement> Collection<T> all(ModelFile file, Class<T> type) {
        return file.bpmn().getModelElementsByType(type);
    }
}
