package cn.gulangyu.hotline.vault;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a single line of a person's text must be: short enough, and nothing that a database or a screen can't hold. */
final class Wording {

    private Wording() {}

    /** The Chinese sentence that says what is wrong, or null. Length counts characters as people do, not UTF-16 units. */
    static @Nullable String problem(String label, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            return label + "不能超过" + longest + "个字";
        }
        if (text.codePoints().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return label + "含有无法识别的字符";
        }
        return null;
    }
}
