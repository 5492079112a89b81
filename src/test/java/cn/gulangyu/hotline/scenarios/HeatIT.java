package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 14, where the time of the cases goes")
class HeatIT extends HeatScenarios {

    HeatIT() {
        super(OnPostgresql.class);
    }
}
