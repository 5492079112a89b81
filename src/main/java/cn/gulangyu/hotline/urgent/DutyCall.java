package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.notification.MailKind;
import cn.gulangyu.hotline.notification.Outbox;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.unit.DutyOffice;
import cn.gulangyu.hotline.unit.DutyRoster;
import cn.gulangyu.hotline.unit.Shift;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is on duty now, by mail, and records whom. Where the roster has a gap, or the officer no address, the
 * Centre's own mailbox is told; the task lies with the office's whole group in any case. Art. 13(1) para. 2, 8.
 */
@Component
@Cites({"13(1)p2", "8"})
public class DutyCall {

    private static final String NOBODY = "none";

    private final DutyRoster roster;
    private final StaffAccounts accounts;
    private final Outbox outbox;
    private final CaseJournal journal;
    private final Clock clock;

    DutyCall(DutyRoster roster, StaffAccounts accounts, Outbox outbox, CaseJournal journal, Clock clock) {
        this.roster = roster;
        this.accounts = accounts;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    public void tell(DutyOffice office, String caseNo) {
        Optional<String> officer = roster.at(office, clock.instant()).map(Shift::userId);
        Optional<String> address = officer.flatMap(accounts::emailOf);
        address.ifPresentOrElse(
                to -> outbox.add(MailKind.DUTY_CALL, caseNo, to),
                () -> outbox.addForCentre(MailKind.DUTY_CALL, caseNo));
        journal.append(
                caseNo,
                JournalEvent.DUTY_OFFICER_NOTIFIED,
                Clause.of("13(1)p2"),
                Map.of(
                        "office", office.name(),
                        "officer", officer.orElse(NOBODY),
                        "byMail", String.valueOf(address.isPresent())),
                null);
    }
}
