package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.DemoAccounts;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A made-up roster for trying the product out: one demo account per office has the duty for years. */
@Component
@Profile("demo")
@DependsOn("demoAccounts")
class SampleRoster implements InitializingBean {

    private static final int YEARS = 10;

    private final DutyRoster roster;
    private final Clock clock;

    SampleRoster(DutyRoster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        int year = OffsetDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"))
                .getYear();
        Instant from = beginning(year - 1);
        Instant to = beginning(year + YEARS);
        give(DutyOffice.CENTRE, from, to, DemoAccounts.ON_DUTY_AT_THE_CENTRE);
        give(DutyOffice.MANAGEMENT_OFFICE, from, to, DemoAccounts.ON_DUTY_AT_THE_MANAGEMENT_OFFICE);
    }

    private void give(DutyOffice office, Instant from, Instant to, String userId) {
        if (roster.between(office, from, to).isEmpty()) {
            roster.replace(office, from, to, List.of(new Shift(office, from, to, userId)));
        }
    }

    private static Instant beginning(int year) {
        return OffsetDateTime.parse(year + "-01-01T00:00:00+08:00").toInstant();
    }
}
