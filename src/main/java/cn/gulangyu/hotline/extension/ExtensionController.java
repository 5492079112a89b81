package cn.gulangyu.hotline.extension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A unit asks for more time; whoever may read the case reads what became of it. Art. 13(2). */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/extensions")
class ExtensionController {

    private final ExtensionRequests requests;
    private final ExtensionRecord record;

    ExtensionController(ExtensionRequests requests, ExtensionRecord record) {
        this.requests = requests;
        this.record = record;
    }

    /** @param unitId only where the caller works in several units that have the matter */
    record Wanted(
            @NotNull(message = "请填写延期的工作日数") @Min(value = 1, message = "延期至少1个工作日") @Max(value = 366, message = "延期工作日数过大") @Nullable Integer workingDays,

            @NotBlank(message = "请填写申请延期的理由") @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason,

            @Nullable String unitId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ExtensionRecord.View ask(@PathVariable String caseNo, @Valid @RequestBody Wanted wanted) {
        requests.ask(
                caseNo,
                Objects.requireNonNull(wanted.workingDays()),
                Objects.requireNonNull(wanted.reason()),
                wanted.unitId());
        return record.read(caseNo);
    }

    @GetMapping
    ExtensionRecord.View read(@PathVariable String caseNo) {
        return record.read(caseNo);
    }
}
