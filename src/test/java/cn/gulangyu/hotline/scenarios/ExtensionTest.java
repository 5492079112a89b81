package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(2), asking for more time")
class ExtensionTest extends ExtensionScenarios {

    ExtensionTest() {
        super(OnH2.class);
    }
}
