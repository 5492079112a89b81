package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 3(3), other systems")
class ExchangeTest extends ExchangeScenarios {

    ExchangeTest() {
        super(OnH2.class);
    }
}
