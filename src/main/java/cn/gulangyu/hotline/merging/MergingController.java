package cn.gulangyu.hotline.merging;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a merged report apart again. Agents only. */
@RestController
class MergingController {

    private final MergedReports mergedReports;

    MergingController(MergedReports mergedReports) {
        this.mergedReports = mergedReports;
    }

    record Separation(
            @NotBlank(message = "请填写拆分的理由") @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @PostMapping("/api/v1/cases/{caseNo}/separate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void separate(@PathVariable String caseNo, @Valid @RequestBody Separation separation) {
        Caller.current().require(Role.CENTRE_AGENT);
        mergedReports.separate(caseNo, String.valueOf(separation.reason()));
    }
}
