package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the reporter out of papers that go to the unit complained about. Art. 3(4). */
@Component
@Cites("3(4)")
class SafeWords {

    private final Vault vault;

    SafeWords(Vault vault) {
        this.vault = vault;
    }

    /** The words, trimmed; null for blank ones. Refused where they name the reporter or a way to reach them. */
    @Nullable String check(String caseNo, String field, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (vault.appearsIn(caseNo, words)) {
            throw Refusal.against(Clause.of("3(4)"), field, "文字中含有反映人的姓名或联系方式，请删去后再提交");
        }
        return words.strip();
    }
}
