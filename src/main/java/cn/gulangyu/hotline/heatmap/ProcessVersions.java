package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.access.Unchecked;
import cn.gulangyu.hotline.calendar.ChinaTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** The versions of a process, and how much runs in each. */
@Component
class ProcessVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Unchecked unchecked;

    ProcessVersions(ProcessEngine engine, Unchecked unchecked) {
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
        this.unchecked = unchecked;
    }

    /** @param startEvents the activities whose visits are the instances started */
    record Version(
            int version, String definitionId, OffsetDateTime deployedAt, long running, List<String> startEvents) {}

    /** The newest first; empty for a key that is not deployed. */
    List<Version> of(String definitionKey) {
        return unchecked.get(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(definitionKey)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .toList());
    }

    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    private Version version(ProcessDefinition definition) {
        return new Version(
                definition.getVersion(),
                definition.getId(),
                ChinaTime.offset(repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant()),
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count(),
                startEvents(definition));
    }

    private List<String> startEvents(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(StartEvent.class).stream()
                .filter(event -> event.getParentElement() instanceof Process)
                .map(StartEvent::getId)
                .toList();
    }
}
