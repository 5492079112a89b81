package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(2)3, several units")
class JointHandlingTest extends JointHandlingScenarios {

    JointHandlingTest() {
        super(OnH2.class);
    }
}
