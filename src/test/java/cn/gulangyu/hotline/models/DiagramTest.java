package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.ModelFiles.ModelFile;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a diagram can be read as it is drawn: everything has its place, nothing covers anything. */
class DiagramTest {

    static Stream<ModelFile> diagrams() {
        return ModelFiles.processes().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void drawsEveryNodeAndEveryFlow(ModelFile file) {
        assertThat(file.bpmn().getModelElementsByType(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(file.bpmn().getModelElementsByType(SequenceFlow.class)).allSatisfy(flow -> {
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
            assertThat(flow.getDiagramElement().getWaypoints()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void drawsFlowsHorizontalOrVertical(ModelFile file) {
        assertThat(file.bpmn().getModelElementsByType(BpmnEdge.class)).allSatisfy(edge -> {
            List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                boolean straight = points.get(i).getX().equals(points.get(i - 1).getX())
                        || points.get(i).getY().equals(points.get(i - 1).getY());
                assertThat(straight).as(edge.getId()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void coversNothing(ModelFile file) {
        List<Rectangle2D> shapes = shapes(file).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .map(shape -> rectangle(shape.getBounds()))
                .toList();
        List<Rectangle2D> labels = Stream.concat(
                        shapes(file).stream().map(BpmnShape::getBpmnLabel),
                        file.bpmn().getModelElementsByType(BpmnEdge.class).stream()
                                .map(BpmnEdge::getBpmnLabel))
                .filter(label -> label != null)
                .map(BpmnLabel::getBounds)
                .map(DiagramTest::rectangle)
                .toList();

        assertThat(overlapping(Stream.concat(shapes.stream(), labels.stream()).toList()))
                .isEmpty();
    }

    private static List<String> overlapping(List<Rectangle2D> boxes) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    pairs.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return pairs;
    }

    private static Collection<BpmnShape> shapes(ModelFile file) {
        return file.bpmn().getModelElementsByType(BpmnShape.class);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
