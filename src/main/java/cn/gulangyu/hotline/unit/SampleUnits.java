package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.DemoAccounts;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Made-up units with a clerk and a leader each, for trying the product out. Whoever is there already is left alone. */
@Component
@Profile("demo")
class SampleUnits implements InitializingBean {

    private final Units units;
    private final DemoAccounts accounts;
    private final Resource list;

    SampleUnits(Units units, DemoAccounts accounts, @Value("classpath:catalogue/units.csv") Resource list) {
        this.units = units;
        this.accounts = accounts;
        this.list = list;
    }

    @Override
    public void afterPropertiesSet() {
        for (Unit unit : read()) {
            if (units.find(unit.id()).isEmpty()) {
                units.save(unit);
            }
            accounts.addUnit(unit.id(), unit.name());
        }
    }

    private List<Unit> read() {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(SampleUnits::unit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unit unit(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("not id,name,office,contactName,contactPhone,email: " + line);
        }
        return new Unit(cells[0], cells[1], GuidingOffice.valueOf(cells[2]), cells[3], cells[4], cells[5], true, true);
    }
}
