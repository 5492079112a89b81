package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.access.Unchecked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where the processes of a case stand in their diagrams, as they were when the case ran through them. */
@Service
public class CaseDiagrams {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Unchecked unchecked;

    CaseDiagrams(ProcessEngine engine, Unchecked unchecked) {
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
        this.unchecked = unchecked;
    }

    /**
     * One process of a case.
     *
     * @param definitionId names the version of the diagram, for {@link #model}
     * @param unitId the unit whose part it is, null where it is nobody's
     * @param open the elements where the case waits now
     * @param passed the elements that it has left behind
     */
    public record Standing(
            String definitionId,
            String processKey,
            String processName,
            int version,
            @Nullable String unitId,
            Instant startedAt,
            @Nullable Instant endedAt,
            List<String> open,
            List<String> passed) {}

    /** Every process of the case, the first begun first. */
    public List<Standing> of(String caseNo) {
        return unchecked.get(() -> {
            Map<String, String> units = units(caseNo);
            return history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNo)
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list()
                    .stream()
                    .map(instance -> standing(instance, units.get(instance.getId())))
                    .toList();
        });
    }

    /** The diagram as BPMN XML. Diagrams hold no word about a case. */
    public String model(String definitionId) {
        return unchecked.get(() -> {
            try (InputStream model = repository.getProcessModel(definitionId)) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, String> units(String caseNo) {
        List<String> instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        if (instances.isEmpty()) {
            return Map.of();
        }
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableName(CaseVariables.UNIT_ID.name())
                .list()
                .stream()
                .filter(unit -> unit.getValue() != null)
                .collect(Collectors.toMap(
                        HistoricVariableInstance::getProcessInstanceId,
                        unit -> unit.getValue().toString(),
                        (first, second) -> first));
    }

    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    private Standing standing(HistoricProcessInstance instance, @Nullable String unitId) {
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        Date ended = instance.getEndTime();
        return new Standing(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionVersion(),
                unitId,
                instance.getStartTime().toInstant(),
                ended == null ? null : ended.toInstant(),
                elements(steps, step -> step.getEndTime() == null),
                elements(steps, step -> step.getEndTime() != null));
    }

    private static List<String> elements(
            List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> which) {
        return steps.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }
}
