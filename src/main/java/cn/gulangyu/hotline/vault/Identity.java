package cn.gulangyu.hotline.vault;

import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a matter: what Art. 3(4) forbids to disclose. Blank fields count as not given. Never prints what it holds.
 *
 * @param confidential whether the reporter asked that even the handling unit doesn't learn who they are. Art. 11(1)
 */
public record Identity(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String employer,
        @Nullable String address,
        boolean confidential) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    public Identity {
        name = given(name);
        phone = given(phone);
        email = given(email);
        employer = given(employer);
        address = given(address);
    }

    /** A reporter who gave nothing. */
    public static Identity anonymous() {
        return new Identity(null, null, null, null, null, false);
    }

    /** What is wrong with the fields, named {@code reporter.<field>} as in the registration; empty if nothing is. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        check(problems, "name", "姓名", name, 100);
        check(problems, "employer", "工作单位", employer, 200);
        check(problems, "address", "住址", address, 300);
        if (check(problems, "phone", "电话", phone, 40)
                && phone != null
                && PhoneNumber.parse(phone).isEmpty()) {
            problems.add(new FieldProblem("reporter.phone", "电话号码格式不正确，请填写一个号码，例如 13800000000 或 0592-2060777"));
        }
        if (check(problems, "email", "电子邮箱", email, 254)
                && email != null
                && !EMAIL.matcher(email).matches()) {
            problems.add(new FieldProblem("reporter.email", "电子邮箱格式不正确"));
        }
        return problems;
    }

    private static boolean check(
            List<FieldProblem> problems, String field, String label, @Nullable String value, int longest) {
        String problem = value == null ? null : Wording.problem(label, value, longest);
        if (problem != null) {
            problems.add(new FieldProblem("reporter." + field, problem));
        }
        return problem == null;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether the text holds any field of at least two characters, however it is spaced or the number written. */
    boolean appearsIn(String text) {
        String plain = plain(text);
        String number = phone == null
                ? null
                : PhoneNumber.parse(phone).map(PhoneNumber::main).orElse(null);
        return Stream.of(name, phone, number, email, employer, address)
                .filter(Objects::nonNull)
                .map(Identity::plain)
                .anyMatch(field -> field.length() > 1 && plain.contains(field));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}()]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Says only that there is an identity, since records print every field and prints end up in logs. */
    @Override
    public String toString() {
        return "Identity[已保密]";
    }
}
