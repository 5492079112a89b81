package cn.gulangyu.hotline.callback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Cites("14(2)")
class RandomLotTest {

    private static final int CASES = 20_000;

    private final RandomLot lot = new RandomLot();

    private long drawn(int percent) {
        return IntStream.range(0, CASES)
                .filter(number -> lot.draws("GLY-2026-%06d".formatted(number), percent))
                .count();
    }

    @Test
    void drawsNobodyOfNoneAndEverybodyOfAHundred() {
        assertThat(drawn(0)).isZero();
        assertThat(drawn(100)).isEqualTo(CASES);
    }

    /** Six standard deviations on either side: it fails once in five hundred million runs. */
    @Test
    void drawsAboutAsManyAsItIsTold() {
        assertThat(drawn(20)).isBetween(3_660L, 4_340L);
    }
}
