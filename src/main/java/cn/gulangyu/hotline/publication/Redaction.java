package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.vault.Vault;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Looks in words that the public will read for what could identify a person. What the vault knows of the reporter, and
 * any identity number, can't be published; what only looks like a name, a number or an address may be a unit's own, so a
 * person decides. Art. 3(4), 11(2).
 */
@Component
@Cites({"3(4)", "11(2)"})
class Redaction {

    private enum Kind {
        ID_NUMBER("身份证号码", "(?<!\\d)\\d{17}[\\dXx](?!\\w)", true),
        PHONE("电话号码", "(?<!\\d)(?:1[3-9]\\d{9}|(?:0\\d{2,3}-?)?[2-9]\\d{6,7})(?!\\d)", false),
        EMAIL("电子邮箱", "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", false),
        ADDRESS("门牌住址", "[\\p{IsHan}\\d]{1,8}(?:路|街|巷|里|村)\\s*\\d+(?:-\\d+)?\\s*号(?:\\s*\\d+\\s*(?:室|单元|楼))?", false),
        NAME("称呼或姓名", "\\p{IsHan}{1,3}(?:先生|女士|小姐|同志|大爷|阿姨|老师)", false);

        private final String label;
        private final Pattern pattern;
        private final boolean refused;

        Kind(String label, String pattern, boolean refused) {
            this.label = label;
            this.pattern = Pattern.compile(pattern);
            this.refused = refused;
        }
    }

    /** The Centre's own lines may be named. */
    private static final Pattern OWN_LINES = Pattern.compile("(?:0592-?)?(?:2060777|2066821)");

    private final Vault vault;

    Redaction(Vault vault) {
        this.vault = vault;
    }

    /**
     * One place in the words.
     *
     * @param field the field of the form
     * @param text the words found; empty where the vault recognised them, which says no more than that
     * @param refused whether it can't be published at all
     */
    record Found(String field, String label, String text, boolean refused) {}

    List<Found> in(String caseNo, String field, String words) {
        List<Found> found = new ArrayList<>();
        if (vault.appearsIn(caseNo, words)) {
            found.add(new Found(field, "反映人的身份信息", "", true));
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        for (Kind kind : Kind.values()) {
            kind.pattern
                    .matcher(plain)
                    .results()
                    .map(match -> match.group())
                    .filter(text -> !OWN_LINES.matcher(text).matches())
                    .forEach(text -> found.add(new Found(field, kind.label, text, kind.refused)));
        }
        return found;
    }
}
