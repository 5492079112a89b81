package cn.gulangyu.hotline.regulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One provision of the regulation of 28 July 2016: article, optional item, optional sub-item, optional paragraph, written
 * {@code 8}, {@code 13(1)}, {@code 10(2)3} or {@code 13(1)p2}. Anything else is refused with an
 * {@link IllegalArgumentException}, as are articles outside 1 to 19.
 */
public record Clause(String id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:\\((\\d)\\)(\\d)?)?(?:p(\\d))?");
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    public Clause {
        Matcher form = FORM.matcher(id);
        if (!form.matches() || Integer.parseInt(form.group(1)) < 1 || Integer.parseInt(form.group(1)) > 19) {
            throw new IllegalArgumentException("not a clause of the regulation: " + id);
        }
    }

    public static Clause of(String id) {
        return new Clause(id);
    }

    /** The clause as a Chinese reader cites it, such as 第十三条(一)第2款. */
    public String label() {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            throw new IllegalStateException(id);
        }
        String item = form.group(2) == null ? "" : "(" + DIGITS[Integer.parseInt(form.group(2))] + ")";
        String subItem = form.group(3) == null ? "" : "第" + form.group(3) + "项";
        String paragraph = form.group(4) == null ? "" : "第" + form.group(4) + "款";
        return "第" + chinese(Integer.parseInt(form.group(1))) + "条" + item + subItem + paragraph;
    }

    private static String chinese(int number) {
        return number <= 10 ? DIGITS[number] : "十" + DIGITS[number - 10];
    }

    @Override
    public String toString() {
        return id;
    }
}
