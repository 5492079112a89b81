package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The attempts to reach a unit: recorded one by one by the duty officer, read by whoever may see the case. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/contact-attempts")
class ContactController {

    private final Contacts contacts;
    private final CaseAccess access;
    private final CaseJournal journal;
    private final Units units;
    private final StaffAccounts accounts;
    private final Clock clock;

    ContactController(
            Contacts contacts,
            CaseAccess access,
            CaseJournal journal,
            Units units,
            StaffAccounts accounts,
            Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.journal = journal;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    record WantedAttempt(
            @NotBlank(message = "请选择联系的单位") @Nullable String unitId,
            @NotNull(message = "请选择是否接通") @Nullable Boolean reached,

            @Size(max = 1000, message = "说明不超过 1000 字") @Nullable String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptView(
            String unitId,
            String unitName,
            OffsetDateTime at,
            String by,
            String number,
            boolean reached,
            @Nullable String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransferView(
            OffsetDateTime alertedAt,
            String by,
            @Nullable String alerted,
            @Nullable String agreed) {}

    record ContactView(List<AttemptView> attempts, List<TransferView> transfers) {}

    /** A unit reads when it was called, not what was noted. */
    @GetMapping
    ContactView read(@PathVariable String caseNo) {
        access.open(caseNo);
        boolean wide = Caller.current().unitIds().isEmpty();
        return new ContactView(
                contacts.attempts(caseNo).stream()
                        .map(attempt -> view(attempt, wide))
                        .toList(),
                contacts.transfers(caseNo).stream()
                        .map(transfer -> new TransferView(
                                ChinaTime.offset(transfer.alertedAt()),
                                accounts.nameOf(transfer.by()),
                                wide ? transfer.alerted() : null,
                                wide ? transfer.agreed() : null))
                        .toList());
    }

    /** Made now, to the number that the unit has left for it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public AttemptView add(@PathVariable String caseNo, @Valid @RequestBody WantedAttempt wanted) {
        Caller caller = Caller.current();
        caller.require(Role.CENTRE_DUTY);
        if (access.open(caseNo).closedAt() != null) {
            throw Refusal.conflict("该事项已办结，不再需要联系");
        }
        Unit unit = units.find(String.valueOf(wanted.unitId()))
                .orElseThrow(() -> Refusal.invalid("unitId", "没有这个承办单位:" + wanted.unitId()));
        boolean reached = Boolean.TRUE.equals(wanted.reached());
        ContactAttempt attempt = new ContactAttempt(
                caseNo, unit.id(), clock.instant(), caller.userId(), unit.contactPhone(), reached, wanted.note());
        contacts.add(attempt);
        journal.append(
                caseNo,
                JournalEvent.CONTACT_ATTEMPTED,
                Clause.of("13(1)p2"),
                Map.of("unitId", unit.id(), "reached", String.valueOf(reached), "number", unit.contactPhone()),
                wanted.note());
        return view(attempt, true);
    }

    private AttemptView view(ContactAttempt attempt, boolean withNote) {
        return new AttemptView(
                attempt.unitId(),
                units.find(attempt.unitId()).map(Unit::name).orElse(attempt.unitId()),
                ChinaTime.offset(attempt.at()),
                accounts.nameOf(attempt.by()),
                attempt.number(),
                attempt.reached(),
                withNote ? attempt.note() : null);
    }
}
