package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Identity;
import cn.gulangyu.hotline.vault.Vault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import org.springframework.web.multipart.MultipartFile;

/** Reading cases over HTTP, each caller what they may. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private static final int LARGEST_PAGE = 100;

    private final CaseReading reading;
    private final CaseSearch search;
    private final CaseAccess access;
    private final CaseJournal journal;
    private final LimitReading limits;
    private final Attachments attachments;
    private final Vault vault;

    CaseController(
            CaseReading reading,
            CaseSearch search,
            CaseAccess access,
            CaseJournal journal,
            LimitReading limits,
            Attachments attachments,
            Vault vault) {
        this.reading = reading;
        this.search = search;
        this.access = access;
        this.journal = journal;
        this.limits = limits;
        this.attachments = attachments;
        this.vault = vault;
    }

    @GetMapping
    List<CaseSearch.Hit> search(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String unitId,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return search(new CaseSearch.Wanted(text, state, topic, place, unitId, overdue, page, size));
    }

    /** The same with the words in the body: what people look for may be a name, and an address is logged. Art. 3(4). */
    @PostMapping("/search")
    List<CaseSearch.Hit> search(@RequestBody CaseSearch.Wanted wanted) {
        if (wanted.page() < 0 || wanted.size() < 1 || wanted.size() > LARGEST_PAGE) {
            throw Refusal.invalid("size", "页码从 0 开始，每页 1 至 " + LARGEST_PAGE + " 条");
        }
        return search.find(wanted);
    }

    @GetMapping("/{caseNo}")
    CaseView get(@PathVariable String caseNo) {
        return reading.read(caseNo);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimelineEntry(
            OffsetDateTime at,
            String event,
            String eventLabel,
            String actor,
            @Nullable String clause,
            Map<String, String> facts,
            @Nullable String note) {}

    /** The Centre reads every step with its notes; a unit reads the steps, and notes of its own people only. */
    @GetMapping("/{caseNo}/timeline")
    List<TimelineEntry> timeline(@PathVariable String caseNo) {
        access.open(caseNo);
        boolean wide = access.readsNotes();
        return journal.of(caseNo).stream()
                .map(entry -> new TimelineEntry(
                        ChinaTime.offset(entry.at()),
                        entry.event().name(),
                        entry.event().label(),
                        entry.actor(),
                        entry.clause() == null ? null : entry.clause().id(),
                        entry.facts(),
                        wide ? entry.note() : null))
                .toList();
    }

    /** The case's limit and its explanation, and those of the units' parts at work that the caller may see. */
    @GetMapping("/{caseNo}/deadline")
    CaseLimitView deadline(@PathVariable String caseNo) {
        return limits.read(access.open(caseNo));
    }

    record RevealRequest(@Nullable String purpose) {}

    record Revealed(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String employer,
            @Nullable String address) {}

    /** The identity, once, with its purpose in the journal. Art. 3(4). */
    @PostMapping("/{caseNo}/reporter/reveal")
    @Transactional
    public ResponseEntity<Revealed> reveal(@PathVariable String caseNo, @RequestBody RevealRequest request) {
        access.openIdentity(caseNo);
        Identity identity = vault.reveal(caseNo, request.purpose() == null ? "" : request.purpose());
        journal.append(caseNo, JournalEvent.IDENTITY_REVEALED, Clause.of("3(4)"), Map.of(), request.purpose());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Revealed(
                        identity.name(), identity.phone(), identity.email(), identity.employer(), identity.address()));
    }

    @PostMapping(path = "/{caseNo}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Attachments.Info attach(@PathVariable String caseNo, @RequestParam MultipartFile file) {
        access.openForWork(caseNo);
        return attachments.add(caseNo, file);
    }

    @GetMapping("/{caseNo}/attachments/{id}")
    ResponseEntity<Resource> attachment(@PathVariable String caseNo, @PathVariable String id) {
        access.openForWork(caseNo);
        Attachments.Content content = attachments.open(caseNo, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.info().mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.info().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.bytes());
    }
}
