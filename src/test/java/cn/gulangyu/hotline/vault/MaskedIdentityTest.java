package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Art. 3(4) what a mask gives away")
@Cites("3(4)")
class MaskedIdentityTest {

    @Property
    void neverShowsAWholePhoneNumber(@ForAll("phones") String phone) {
        String masked = MaskedIdentity.of(new Identity(null, phone, null, null, null, false))
                .phone();

        assertThat(masked).isNotNull();
        String shown = String.valueOf(masked).replaceAll("\\D", "");
        String given = PhoneNumber.parse(phone).orElseThrow().main().replaceAll("\\D", "");
        assertThat(given.length() - shown.length()).isGreaterThanOrEqualTo(4);
        assertThat(masked).doesNotContain(given);
    }

    @Property
    void showsNoMoreThanTheFirstCharacterOfNameAndMailbox(@ForAll("words") String name, @ForAll("words") String box) {
        MaskedIdentity masked = MaskedIdentity.of(new Identity(name, null, box + "@example.com", null, null, false));

        assertThat(masked.name()).isNotNull().isNotEqualTo(name).endsWith("*");
        assertThat(String.valueOf(masked.name())
                        .codePointCount(0, String.valueOf(masked.name()).length()))
                .isLessThanOrEqualTo(2);
        assertThat(masked.email()).isNotNull().endsWith("***@example.com").isNotEqualTo(box + "@example.com");
        assertThat(String.valueOf(masked.email())
                        .codePoints()
                        .limit(2)
                        .filter(point -> point == '*')
                        .count())
                .isPositive();
    }

    @Property
    void showsNothingOfAConfidentialReporter(@ForAll("words") String word, @ForAll("phones") String phone) {
        MaskedIdentity masked = MaskedIdentity.of(new Identity(word, phone, word + "@example.com", word, word, true));

        assertThat(masked).isEqualTo(new MaskedIdentity("已保密", "已保密", "已保密", "已保密", "已保密", true, false));
    }

    @Property
    void printsNothingOfAReporter(@ForAll("phones") String phone) {
        Identity identity = new Identity("张三丰", phone, "zhang@example.com", "单位", "住址", false);

        assertThat(identity.toString()).isEqualTo("Identity[已保密]");
        assertThat(PhoneNumber.parse(phone).orElseThrow().toString()).isEqualTo("PhoneNumber[已保密]");
    }

    @Example
    void saysWhichFieldsWereGiven() {
        MaskedIdentity masked = MaskedIdentity.of(new Identity("张", " ", null, null, "鼓新路", false));

        assertThat(masked.name()).isEqualTo("*");
        assertThat(masked.reachableByPhone()).isFalse();
        assertThat(masked.reachableByEmail()).isFalse();
        assertThat(masked.reachableByLetter()).isTrue();
    }

    @Provide
    Arbitrary<String> phones() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(15);
        Arbitrary<String> prefix = Arbitraries.of("", "+86 ", "0086-", "+852", "0592-", "+86 (0592) ");
        Arbitrary<String> extension = Arbitraries.of("", "转801", " ext. 12");
        return Combinators.combine(prefix, digits, extension)
                .as((before, number, after) -> before + number + after)
                .filter(phone -> PhoneNumber.parse(phone).isPresent());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("张", "三", "丰", "a", "b", "Z", "0", ".", "é", "𠮷", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }
}
