package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "138 1234 5678, 13812345678",
        "138-1234-5678, 13812345678",
        "+8613812345678, 13812345678",
        "+86 138 1234 5678, 13812345678",
        "008613812345678, 13812345678",
        "8613812345678, 13812345678",
        "013812345678, 13812345678",
        "138 1234 5678, 13812345678",
        "138—1234—5678, 13812345678",
        "2066821, 2066821",
        "0592-2066821, 2066821",
        "(0592) 2066821, 2066821",
        "(0592)2066821, 2066821",
        "+86 592 2066821, 2066821",
        "+86 (0)592 2066821, 2066821",
        "865922066821, 2066821",
        "0592-2066821转801, 2066821x801",
        "2066821 ext. 801, 2066821x801",
        "010-12345678, 1012345678",
        "+86 10 12345678, 1012345678",
        "+852 9123 4567, +85291234567",
        "00852 91234567, +85291234567",
        "12345, 12345"
    })
    void spellsANumberInOneWay(String written, String spelled) {
        assertThat(PhoneNumber.parse(written).orElseThrow().spelled()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "+86 110",
                "没有",
                "13812345678/13912345678",
                "13812345678、2066821",
                "138123456789012345",
                "++8613812345678",
                "13812345678 张三",
                "<b>2066821</b>"
            })
    void refusesWhatIsNoSingleNumber(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
