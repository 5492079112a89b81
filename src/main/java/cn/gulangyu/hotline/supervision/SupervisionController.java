package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import cn.gulangyu.hotline.unit.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supervisions and their notices over HTTP. Art. 16-18. */
@RestController
@RequestMapping("/api/v1")
@Cites({"16", "17(3)", "17(4)", "18"})
class SupervisionController {

    private final SupervisionReading reading;
    private final SupervisionAccess access;
    private final Openings openings;
    private final SupervisionRows rows;
    private final Cases cases;
    private final Parts parts;
    private final Units units;
    private final SafeWords words;
    private final NoticePdf pdf;

    SupervisionController(
            SupervisionReading reading,
            SupervisionAccess access,
            Openings openings,
            SupervisionRows rows,
            Cases cases,
            Parts parts,
            Units units,
            SafeWords words,
            NoticePdf pdf) {
        this.reading = reading;
        this.access = access;
        this.openings = openings;
        this.rows = rows;
        this.cases = cases;
        this.parts = parts;
        this.units = units;
        this.words = words;
        this.pdf = pdf;
    }

    /** What a person found. Without a mode the table {@code supervision-trigger} chooses it. */
    record SupervisionRequest(
            @NotBlank(message = "请填写事项编号") @Size(max = 15, message = "事项编号不超过 15 个字符") @Nullable String caseNo,

            @NotBlank(message = "请选择被督办单位") @Size(max = 60, message = "单位编号不超过 60 个字符") @Nullable String unitId,

            @NotNull(message = "请选择督办情形") @Nullable SupervisionTrigger trigger,

            @Nullable SupervisionMode mode,

            @NotBlank(message = "请写明事由") @Size(max = 2000, message = "事由不超过 2000 字") @Nullable String reason) {}

    /** What was opened. */
    record Opened(String id, String number) {}

    @GetMapping("/supervisions")
    List<SupervisionView> all(@RequestParam(required = false) @Nullable String caseNo) {
        return reading.all(caseNo);
    }

    @GetMapping("/supervisions/{id}")
    SupervisionView one(@PathVariable String id) {
        return reading.one(id);
    }

    @PostMapping("/supervisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Opened open(@Valid @RequestBody SupervisionRequest request) {
        CaseFile file = cases.find(String.valueOf(request.caseNo()).strip()).orElse(null);
        if (!access.mayOpen(file == null ? null : file.guidingOffice())) {
            throw Refusal.notPermitted("您没有权限发起督办");
        }
        SupervisionTrigger trigger = request.trigger();
        if (file == null || trigger == null) {
            throw Refusal.invalid("caseNo", "没有编号为 " + request.caseNo() + " 的事项");
        }
        String unitId = units.require(String.valueOf(request.unitId())).id();
        if (parts.of(file.caseNo()).stream().noneMatch(part -> part.unitId().equals(unitId))) {
            throw Refusal.invalid("unitId", "该单位没有承办过这件事项");
        }
        if (rows.isOpen(file.caseNo(), unitId, trigger)) {
            throw Refusal.conflict("该单位在这件事项上已因同一情形被督办，尚未办结");
        }
        Supervision opened = openings.open(
                file, unitId, trigger, request.mode(), words.check(file.caseNo(), "reason", request.reason()));
        return new Opened(opened.id(), opened.number());
    }

    @GetMapping("/notices/{number}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        Notice notice = reading.notice(number);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(notice.number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.render(notice));
    }
}
