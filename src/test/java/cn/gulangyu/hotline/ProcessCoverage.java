package cn.gulangyu.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventSource;
import org.camunda.community.process_test_coverage.core.model.EventType;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Which flow nodes the running product has passed, summed up over all test classes of a JVM and all its engines. Taken
 * from the engine's history events and drawn by the coverage library; see decision 13.
 */
public final class ProcessCoverage {

    public static final ProcessCoverage OF_ALL_TESTS = new ProcessCoverage();

    private static final String ALL = "scenarios";

    /** The diagrams of the product; tests deploy others of their own. */
    private static final Set<String> OF_THE_PRODUCT =
            drawn().stream().map(node -> node.substring(0, node.indexOf(" "))).collect(Collectors.toSet());

    private final DefaultCollector collected = new DefaultCollector(ProcessCoverage::model);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private ProcessCoverage() {
        collected.createSuite(new Suite(ALL, ALL));
        collected.activateSuite(ALL);
        collected.createRun(new Run(ALL, ALL), ALL);
        collected.activateRun(ALL);
    }

    /**
     * Whatever was left in the ordinary way, or ended its own scope by an escalation. Only the first time counts, since
     * cases pass a node thousands of times.
     */
    private void record(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity
                && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)
                && OF_THE_PRODUCT.contains(activity.getProcessDefinitionKey())
                && (!activity.isCanceled() || activity.getActivityType().endsWith("EndEvent"))
                && seen.add(name(activity.getProcessDefinitionKey(), activity.getActivityId()))) {
            synchronized (collected) {
                collected.addEvent(new Event(
                        EventSource.FLOW_NODE,
                        EventType.END,
                        activity.getActivityId(),
                        activity.getActivityType(),
                        activity.getProcessDefinitionKey(),
                        0));
            }
        }
    }

    /** What was entered and left, as {@code process Element}. */
    public Set<String> passed() {
        return Set.copyOf(seen);
    }

    /** Every flow node of every diagram. */
    public static Set<String> drawn() {
        Set<String> nodes = new TreeSet<>();
        try (Stream<Path> diagrams = Files.list(Path.of("processes"))) {
            diagrams.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> {
                String process = file.getFileName().toString().replace(".bpmn", "");
                Bpmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(FlowNode.class)
                        .forEach(node -> nodes.add(name(process, node.getId())));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nodes;
    }

    /** Draws the diagrams with what was passed, for the browser: {@code target/process-coverage}. */
    public void report() {
        CoverageReportUtil.TARGET_DIR_ROOT = "target/process-coverage";
        synchronized (collected) {
            CoverageReportUtil.createReport(collected, "target/process-coverage");
        }
    }

    private static String name(String process, String element) {
        return process + " " + element;
    }

    private static Model model(String process) {
        BpmnModelInstance diagram =
                Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
        int nodes = diagram.getModelElementsByType(FlowNode.class).size();
        return new Model(process, nodes, "", Bpmn.convertToString(diagram));
    }

    /** Listens to the engine of a test; the product knows nothing of it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        ProcessEnginePlugin processCoveragePlugin() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    engine.getCustomHistoryEventHandlers().add(new HistoryEventHandler() {
                        @Override
                        public void handleEvent(HistoryEvent event) {
                            OF_ALL_TESTS.record(event);
                        }

                        @Override
                        public void handleEvents(List<HistoryEvent> events) {
                            events.forEach(OF_ALL_TESTS::record);
                        }
                    });
                }
            };
        }
    }
}
