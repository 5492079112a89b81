package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.notification.MailKind;
import cn.gulangyu.hotline.notification.Outbox;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the invited units by mail that there is a meeting; when, where and on what they read after signing in. */
@Component
@Cites({"3(2)", "10(2)3"})
class MeetingMail {

    private final Units units;
    private final Outbox outbox;

    MeetingMail(Units units, Outbox outbox) {
        this.units = units;
        this.outbox = outbox;
    }

    void invite(String caseNo, List<String> unitIds) {
        unitIds.stream()
                .flatMap(id -> units.find(id).stream())
                .map(Unit::email)
                .filter(address -> !address.isBlank())
                .forEach(address -> outbox.add(MailKind.MEETING, caseNo, address));
    }
}
