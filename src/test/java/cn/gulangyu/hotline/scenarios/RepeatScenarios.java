package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class RepeatScenarios extends Scenario {

    RepeatScenarios(Class<?> context) {
        super(context);
    }

    private JsonNode check(Matter matter, String at) {
        hotline.itIs(at);
        return hotline.agent()
                .posts("/api/v1/cases/check", matter.body())
                .isOk()
                .json();
    }

    @Nested
    @DisplayName("Art. 10(2)2 reported many times and long unresolved")
    class ManyTimes {

        @Test
        @Cites("10(2)2")
        void countsTheReportsOfTheSameMatterAndTheDaysSinceTheFirst() {
            Story first = hotline.aComplaint().dispatched();
            hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-27T23:50+08:00")
                    .registered()
                    .confirmed("DECLINE", "6(4)")
                    .isOk();

            JsonNode third = check(hotline.aComplaint().from(first.phone()), "2026-12-05T00:10+08:00");

            assertThat(third.path("reportCount").asInt()).isEqualTo(3);
            assertThat(third.path("unresolvedDays").asInt()).isEqualTo(10);
        }

        @Test
        @Cites("10(2)2")
        void leavesOutWhatWasTurnedAwayForWhatItWas() {
            Story malicious =
                    hotline.aComplaint().onGround("FALSE_OR_MALICIOUS").registered();
            malicious.confirmed("DECLINE", "6(1)").isOk();

            JsonNode again = check(hotline.aComplaint().from(malicious.phone()), "2026-12-05T09:00+08:00");

            assertThat(again.path("reportCount").asInt()).isEqualTo(1);
            assertThat(again.path("unresolvedDays").asInt()).isZero();
            assertThat(again.path("earlier")).hasSize(1);
        }

        @Test
        @Cites("10(2)2")
        void countsAnotherPersonsReportsNotAtAll() {
            hotline.aComplaint().dispatched();

            JsonNode other = check(hotline.aComplaint(), "2026-12-05T09:00+08:00");

            assertThat(other.path("reportCount").asInt()).isEqualTo(1);
            assertThat(other.path("unresolvedDays").asInt()).isZero();
        }
    }
}
