package cn.gulangyu.hotline.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on two matters look like one, set by {@code hotline.repeats.days} and the like. Numbers that make no sense
 * stop the start with an {@link IllegalArgumentException}. Art. 6(4), 7(5).
 *
 * @param days how far back a matter of another person is looked for
 * @param similarity how alike the texts must be for another person's matter to be shown, in percent
 * @param compared how many matters are compared at most, the newest first
 * @param shown how many are shown at most, the likeliest first
 */
@ConfigurationProperties("hotline.repeats")
public record RepeatThresholds(
        @DefaultValue("30") int days,
        @DefaultValue("35") int similarity,
        @DefaultValue("200") int compared,
        @DefaultValue("8") int shown) {

    public RepeatThresholds {
        if (days < 1 || similarity < 0 || similarity > 100 || compared < 1 || shown < 1) {
            throw new IllegalArgumentException(
                    "重复事项的判定参数有误 (hotline.repeats): " + days + ", " + similarity + ", " + compared + ", " + shown);
        }
    }
}
