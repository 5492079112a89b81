package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 6(4), 7(5), 10(2)2, 11(5), what was reported before")
class RepeatIT extends RepeatScenarios {

    RepeatIT() {
        super(OnPostgresql.class);
    }
}
