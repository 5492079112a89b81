package cn.gulangyu.hotline.handling;

import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.StepTaken;
import cn.gulangyu.hotline.notification.NoticeKind;
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

    private static final Map<JournalEvent, NoticeKind> NOTICES = Map.of(
            JournalEvent.DELIVERED, NoticeKind.DELIVERED,
            JournalEvent.REMINDED, NoticeKind.REMINDED,
            JournalEvent.OVERDUE, NoticeKind.OVERDUE);

    private final Outbox outbox;
    private final Units units;

    UnitMail(Outbox outbox, Units units) {
        this.outbox = outbox;
        this.units = units;
    }

    @EventListener
    void tell(StepTaken step) {
        NoticeKind notice = NOTICES.get(step.event());
        String unitId = step.facts().get("unitId");
        if (notice != null && unitId != null) { // the Centre's own work can be overdue too
            units.find(unitId)
                    .map(Unit::email)
                    .filter(address -> !address.isBlank())
                    .ifPresent(address -> outbox.add(notice, step.caseNo(), address));
        }
    }
}
