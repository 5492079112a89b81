package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 13(2), asking for more time")
class ExtensionIT extends ExtensionScenarios {

    ExtensionIT() {
        super(OnPostgresql.class);
    }
}
