package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 10(2)3, several units")
class JointHandlingIT extends JointHandlingScenarios {

    JointHandlingIT() {
        super(OnPostgresql.class);
    }
}
