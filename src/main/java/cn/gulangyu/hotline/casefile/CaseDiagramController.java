package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import cn.gulangyu.hotline.workflow.CaseDiagrams;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a case stands in the diagrams: the main line for all who may see it, a unit's part for that unit. Art. 15. */
@RestController
@Cites("15")
class CaseDiagramController {

    private static final String MAIN_LINE = "case-lifecycle";

    private final CaseAccess access;
    private final CaseDiagrams diagrams;
    private final Units units;

    CaseDiagramController(CaseAccess access, CaseDiagrams diagrams, Units units) {
        this.access = access;
        this.diagrams = diagrams;
        this.units = units;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String definitionId,
            String processKey,
            String processName,
            int version,
            @Nullable String unitName,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            List<String> open,
            List<String> passed) {}

    @GetMapping("/api/v1/cases/{caseNo}/processes")
    List<Standing> processes(@PathVariable String caseNo) {
        access.open(caseNo);
        Caller caller = Caller.current();
        return diagrams.of(caseNo).stream()
                .filter(standing -> maySee(caller, standing))
                .map(this::view)
                .toList();
    }

    @GetMapping(path = "/api/v1/cases/{caseNo}/processes/{definitionId}", produces = MediaType.APPLICATION_XML_VALUE)
    String model(@PathVariable String caseNo, @PathVariable String definitionId) {
        access.open(caseNo);
        boolean ofTheCase = diagrams.of(caseNo).stream()
                .anyMatch(standing -> standing.definitionId().equals(definitionId));
        if (!ofTheCase) {
            throw Refusal.notFound("该事项没有经过这个流程");
        }
        return diagrams.model(definitionId);
    }

    private static boolean maySee(Caller caller, CaseDiagrams.Standing standing) {
        return caller.unitIds().isEmpty()
                || standing.processKey().equals(MAIN_LINE)
                || (standing.unitId() != null && caller.belongsTo(standing.unitId()));
    }

    private Standing view(CaseDiagrams.Standing standing) {
        return new Standing(
                standing.definitionId(),
                standing.processKey(),
                standing.processName(),
                standing.version(),
                standing.unitId() == null
                        ? null
                        : units.find(standing.unitId()).map(Unit::name).orElse(null),
                ChinaTime.offset(standing.startedAt()),
                standing.endedAt() == null ? null : ChinaTime.offset(standing.endedAt()),
                standing.open(),
                standing.passed());
    }
}
