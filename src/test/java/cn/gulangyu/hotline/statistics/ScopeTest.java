package cn.gulangyu.hotline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @Cites("3(4)")
    @CsvSource({
        "centre-manager, '', ''",
        "management-office, '', ''",
        "committee-leader, '', ''",
        "leading-group-office, '', ''",
        "market-office, MARKET_OFFICE, ''",
        "unit-ferry, '', ferry",
        "unit-ferry-leader, '', ferry"
    })
    void holdsEveryoneToWhatTheyMaySee(String group, String office, String unit) {
        assertThat(Scope.of(new Caller("somebody", Set.of(group))))
                .isEqualTo(new Scope(office, unit.isEmpty() ? Set.of() : Set.of(unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"centre-agent", "centre-auditor", "centre-duty", "policy-staff", "circuit-court", "camunda-admin"
            })
    void refusesEverybodyElse(String group) {
        assertThatThrownBy(() -> Scope.of(new Caller("somebody", Set.of(group))))
                .isInstanceOf(Refusal.class);
    }
}
