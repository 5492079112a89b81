package cn.gulangyu.hotline.vault;

import org.jspecify.annotations.Nullable;

/**
 * What staff see of a reporter without a reason to see more: 张*, 138****5678, z***@example.com. A field that was not given
 * is null, one that was is never null. Employer and address are masked wholly, and so is everything of a reporter who asked
 * to be kept confidential. Art. 3(4).
 *
 * @param erased whether the identity is gone for good; the name then reads 已清除 and the rest is null
 */
public record MaskedIdentity(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String employer,
        @Nullable String address,
        boolean confidential,
        boolean erased) {

    /** Stands for a field that is given but shown to nobody. */
    public static final String WITHHELD = "已保密";

    /** Stands for the name of whoever was erased. */
    public static final String ERASED = "已清除";

    static MaskedIdentity of(Identity identity) {
        boolean confidential = identity.confidential();
        return new MaskedIdentity(
                confidential ? withheld(identity.name()) : name(identity.name()),
                confidential ? withheld(identity.phone()) : phone(identity.phone()),
                confidential ? withheld(identity.email()) : email(identity.email()),
                withheld(identity.employer()),
                withheld(identity.address()),
                confidential,
                false);
    }

    static MaskedIdentity none() {
        return new MaskedIdentity(null, null, null, null, null, false, false);
    }

    static MaskedIdentity gone() {
        return new MaskedIdentity(ERASED, null, null, null, null, false, true);
    }

    /** Whether the reporter can be told by phone or short message. Art. 12. */
    public boolean reachableByPhone() {
        return phone != null;
    }

    /** Whether the reporter can be told by e-mail. Art. 12. */
    public boolean reachableByEmail() {
        return email != null;
    }

    /** Whether the reporter can be told by letter. Art. 12. */
    public boolean reachableByLetter() {
        return address != null;
    }

    private static @Nullable String withheld(@Nullable String value) {
        return value == null ? null : WITHHELD;
    }

    private static @Nullable String name(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int surname = name.offsetByCodePoints(0, 1);
        return surname == name.length() ? "*" : name.substring(0, surname) + "*";
    }

    private static @Nullable String phone(@Nullable String phone) {
        return phone == null
                ? null
                : PhoneNumber.parse(phone).map(PhoneNumber::masked).orElse("****");
    }

    private static @Nullable String email(@Nullable String email) {
        if (email == null) {
            return null;
        }
        int at = email.lastIndexOf('@');
        if (at < 0) {
            return "***";
        }
        String first = at > 1 ? email.substring(0, email.offsetByCodePoints(0, 1)) : "";
        // A local part of one character outside the basic plane has two units; it is not shown either.
        boolean whole = first.length() >= at;
        return (whole ? "" : first) + "***" + email.substring(at);
    }
}
