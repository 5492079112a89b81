package cn.gulangyu.hotline.regulation;

import java.util.Collection;
import java.util.stream.Collectors;

/** What an agent observes of an accepted matter that decides how it is handled. Art. 3(1), 10(2), 10(3), 11(3). */
public enum Trait implements Coded {
    IMPORTANT("重要事项或重要建议"),
    LONG_UNRESOLVED("多次反映、长期未解决"),
    OTHER_DEPARTMENT("行政区或其他部门的事项"),
    SEVERAL_UNITS("涉及多个单位"),
    DISPUTE("当面反映的纠纷、争吵或民事事项"),
    SENSITIVE("反映强烈、影响面广、重大或敏感"),
    BEYOND_MARKET_OFFICE("超出市场处职权的旅游事项");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The traits as one code for tables and variables, in the order of this enum; empty where there are none. */
    public static String code(Collection<Trait> traits) {
        return traits.stream().distinct().sorted().map(Trait::name).collect(Collectors.joining(","));
    }
}
