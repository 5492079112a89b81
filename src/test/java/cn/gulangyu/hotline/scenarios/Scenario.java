package cn.gulangyu.hotline.scenarios;

import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all scenarios start from. They are written once and run by a {@code …Test} on H2 and an {@code …IT} on PostgreSQL.
 * The context is asked for here and not injected, because Spring looks for the configuration of a nested test class at the
 * class that declares it, and that is the abstract one.
 */
abstract class Scenario {

    final Hotline hotline;

    Scenario(Class<?> context) {
        this.hotline = Hotline.annotatedOn(context);
    }

    @BeforeEach
    void lookAtTheEngine() {
        BpmnAwareTests.init(hotline.engine());
    }

    @AfterEach
    void returnToTheRealTime() {
        BpmnAwareTests.reset();
        hotline.backToTheRealTime();
    }
}
