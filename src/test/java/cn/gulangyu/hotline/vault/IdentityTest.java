package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Art. 3(4), 11(2) a public text names nobody")
@Cites({"3(4)", "11(2)"})
class IdentityTest {

    private static final Identity ZHANG =
            new Identity("张三", "+86 138-1234-5678", "Zhang@Example.com", "鼓浪屿照相馆", "龙头路 1 号", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "感谢张三反映",
                "感谢张 三反映",
                "已致电13812345678",
                "已致电 138 1234 5678 说明",
                "已致电13812345678",
                "已致电 +86 138 1234 5678",
                "已发邮件至 zhang@example.com",
                "鼓浪屿照相馆来电",
                "住龙头路1号的居民"
            })
    void isRecognisedHoweverItIsWritten(String text) {
        assertThat(ZHANG.appearsIn(text)).isTrue();
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(ZHANG.appearsIn("已请龙头路商户整改，联系电话 0592-2060777")).isFalse();
        assertThat(Identity.anonymous().appearsIn("任何文字")).isFalse();
        assertThat(new Identity("张", null, null, null, null, false).appearsIn("张贴公告"))
                .isFalse();
    }
}
