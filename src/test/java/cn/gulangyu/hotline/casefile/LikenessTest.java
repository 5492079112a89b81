package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "店铺喇叭扰民, 店铺喇叭扰民, 100",
        "'店铺，喇叭 扰民！', 店铺喇叭扰民, 100",
        "ＡＢＣ路, abc路, 100",
        "店铺喇叭扰民, 垃圾无人清运, 0",
        "店铺喇叭扰民, 店铺油烟扰民, 40",
        "扰, 扰, 0",
        "'', 店铺喇叭扰民, 0"
    })
    void measuresHowManyNeighbouringCharactersTwoTextsShare(String one, String other, int percent) {
        assertThat(Likeness.percent(one, other)).isEqualTo(percent);
        assertThat(Likeness.percent(other, one)).isEqualTo(percent);
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatThresholds(0, 35, 200, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatThresholds(30, 101, 200, 8));
    }
}
