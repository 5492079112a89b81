package cn.gulangyu.hotline.intake;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The public's door: no account, no internals. */
@RestController
@RequestMapping("/api/v1/public/cases")
class PublicCaseController {

    private final PublicIntake intake;

    PublicCaseController(PublicIntake intake) {
        this.intake = intake;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicIntake.Receipt> take(@Valid @RequestBody PublicCaseRequest request) {
        return created(intake.take(request, List.of()));
    }

    /** The JSON in the part {@code case}, files in parts {@code files}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PublicIntake.Receipt> takeWithFiles(
            @Valid @RequestPart("case") PublicCaseRequest request,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files) {
        return created(intake.take(request, files == null ? List.of() : files));
    }

    @GetMapping("/{caseNo}")
    PublicIntake.Standing standing(@PathVariable String caseNo, @RequestParam String code) {
        return intake.standing(caseNo, code);
    }

    private static ResponseEntity<PublicIntake.Receipt> created(PublicIntake.Receipt receipt) {
        return ResponseEntity.created(URI.create("/api/v1/public/cases/" + receipt.caseNo()))
                .body(receipt);
    }
}
