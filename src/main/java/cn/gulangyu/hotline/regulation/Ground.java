package cn.gulangyu.hotline.regulation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agent observes of a matter that speaks against accepting it. Art. 4, 6, 7; the rest the system finds itself. */
public enum Ground implements Coded {
    NONE("无", null),
    OTHER_HOTLINE("属于110等其他公共热线受理范围", "4"),
    FALSE_OR_MALICIOUS("虚假投诉、恶意攻击或没有实质内容", "6(1)"),
    UNCLEAR("事实不清或要素不准确、不详尽", "6(2)"),
    PROMOTION("推销产品等市场行为", "6(3)"),
    PETITION_REVIEWED("信访事项已经复查、复核", "6(5)"),
    LAW_RELATED("其他涉法问题", "6(6)"),
    LITIGATION("已经或依法应当通过诉讼、仲裁、行政复议解决", "7(1)"),
    CONGRESS_COURT_PROCURATORATE("人大常委会、法院、检察院职权范围", "7(2)"),
    ARMED_FORCES("部队职权范围", "7(3)"),
    OUTSIDE_JURISDICTION("不属于鼓浪屿管委会及其部门、单位管辖", "7(4)"),
    REVIEW_REQUESTED("要求复查、复核", "7(6)");

    private final String label;
    private final @Nullable String clause;

    Ground(String label, @Nullable String clause) {
        this.label = label;
        this.clause = clause;
    }

    @Override
    public String label() {
        return label;
    }

    /** The observation that a clause rests on; empty for clauses that rest on the past. */
    public static Optional<Ground> behind(Clause clause) {
        return Arrays.stream(values())
                .filter(ground -> clause.id().equals(ground.clause))
                .findFirst();
    }
}
