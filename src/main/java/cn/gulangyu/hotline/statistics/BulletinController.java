package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly bulletin to take away, of what the caller may see. Art. 14. */
@RestController
class BulletinController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Bulletin bulletin;
    private final BulletinWorkbook workbook;
    private final BulletinPaper paper;
    private final FilterRequest filters;
    private final Clock clock;

    BulletinController(
            Bulletin bulletin, BulletinWorkbook workbook, BulletinPaper paper, FilterRequest filters, Clock clock) {
        this.bulletin = bulletin;
        this.workbook = workbook;
        this.paper = paper;
        this.filters = filters;
        this.clock = clock;
    }

    /** @param month such as 2026-11, not in the future; the month before this one where none is named */
    @GetMapping("/api/v1/insight/bulletin")
    ResponseEntity<byte[]> bulletin(
            @RequestParam(required = false) @Nullable String month, @RequestParam(defaultValue = "pdf") String format) {
        Scope scope = Scope.ofCaller();
        YearMonth running = YearMonth.from(ChinaTime.date(clock.instant()));
        YearMonth wanted = filters.month("month", month, running.minusMonths(1));
        if (wanted.isAfter(running)) {
            throw Refusal.invalid("month", "月份不能晚于本月");
        }
        if (!format.equals("pdf") && !format.equals("xlsx")) {
            throw Refusal.invalid("format", "格式为 pdf 或 xlsx");
        }
        Bulletin.Issue issue = bulletin.of(wanted, scope);
        return format.equals("xlsx")
                ? file(issue, format, XLSX, workbook.write(issue))
                : file(issue, format, MediaType.APPLICATION_PDF, paper.write(issue));
    }

    private static ResponseEntity<byte[]> file(Bulletin.Issue issue, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("热线事项月报-" + issue.month() + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
