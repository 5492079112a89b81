package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(2)2, 13(4), leaders instruct")
class InstructionTest extends InstructionScenarios {

    InstructionTest() {
        super(OnH2.class);
    }
}
