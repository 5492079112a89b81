package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Coded;

/** What the leading group office instructed the Centre to do with a matter. Art. 10(2)2. */
public enum InstructionDecision implements Coded {
    DISPATCH("交办一个单位"),
    SEVERAL("交办多个单位"),
    ANSWER("按批示答复"),
    SUMMARISE_AGAIN("补充汇总");

    private final String label;

    InstructionDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
