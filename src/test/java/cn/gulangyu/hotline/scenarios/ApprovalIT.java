package cn.gulangyu.hotline.scenarios;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Art. 11(3), leaders approve replies")
class ApprovalIT extends ApprovalScenarios {

    ApprovalIT() {
        super(OnPostgresql.class);
    }
}
