package cn.gulangyu.hotline.handling;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.StepTaken;
import cn.gulangyu.hotline.notification.MailKind;
import cn.gulangyu.hotline.notification.Outbox;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit by mail what lies with it: a matter delivered, a limit that draws near, a limit missed. Art. 3(2), 17. */
@Component
@Cites({"3(2)", "17"})
class UnitMail {

    private static final Map<JournalEvent, MailKind> NOTICES = Map.of(
            JournalEvent.DELIVERED, MailKind.DELIVERED,
            JournalEvent.REMINDED, MailKind.REMINDED,
            JournalEvent.OVERDUE, MailKind.OVERDUE);

    private final Outbox outbox;
    private final Units units;

    UnitMail(Outbox outbox, Units units) {
        this.outbox = outbox;
        this.units = units;
    }

    @EventListener
    void tell(StepTaken step) {
        MailKind mail = NOTICES.get(step.event());
        String unitId = step.facts().get("unitId");
        if (mail != null && unitId != null) { // the Centre's own work can be overdue too
            units.find(unitId)
                    .map(Unit::email)
                    .filter(address -> !address.isBlank())
                    .ifPresent(address -> outbox.add(mail, step.caseNo(), address));
        }
    }
}
