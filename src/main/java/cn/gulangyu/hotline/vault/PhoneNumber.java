package cn.gulangyu.hotline.vault;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in one spelling, however it was written: full-width digits, spaces, dashes and brackets go, as do China's
 * country code and Xiamen's area code (0592), since callers leave them out. Foreign numbers keep their {@code +}.
 *
 * @param extension digits after 转 or "ext", empty if none
 */
record PhoneNumber(String main, String extension) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}().·_]");
    private static final Pattern FORM =
            Pattern.compile("(\\+?\\d{5,17})(?:(?:转|轉|分机|ext|x|#|,)(\\d{1,6}))?", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_DIGITS = 5;
    private static final String XIAMEN = "592";
    private static final int LOCAL_DIGITS = 7;
    private static final int MOBILE_DIGITS = 11;

    /** Empty where the text is no single phone number. */
    static Optional<PhoneNumber> parse(String text) {
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        String main = domestic(form.group(1));
        String extension = form.group(2);
        return main.length() < FEWEST_DIGITS
                ? Optional.empty()
                : Optional.of(new PhoneNumber(main, extension == null ? "" : extension));
    }

    private static String domestic(String dialled) {
        String number = dialled.startsWith("00") ? "+" + dialled.substring(2) : dialled;
        if (number.startsWith("+86")) {
            number = number.substring(3);
        } else if (number.startsWith("86") && number.length() >= 12) {
            // No number inside China that starts with 86 has 12 digits, so this is the country code without its plus.
            number = number.substring(2);
        }
        String significant = number.startsWith("0") ? number.substring(1) : number;
        boolean local = significant.startsWith(XIAMEN) && significant.length() == XIAMEN.length() + LOCAL_DIGITS;
        return local ? significant.substring(XIAMEN.length()) : significant;
    }

    String spelled() {
        return extension.isEmpty() ? main : main + "x" + extension;
    }

    /** 138****5678; of a short number only the last two digits, of a very short one none. The extension is left out. */
    String masked() {
        String digits = main.startsWith("+") ? main.substring(1) : main;
        int length = digits.length();
        if (length >= MOBILE_DIGITS) {
            return digits.substring(0, 3) + "****" + digits.substring(length - 4);
        }
        return length >= LOCAL_DIGITS ? "****" + digits.substring(length - 2) : "****";
    }

    @Override
    public String toString() {
        return "PhoneNumber[已保密]";
    }
}
