package cn.gulangyu.hotline.scenarios;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all scenarios start from. They are written once and run by a {@code …Test} on H2 and an {@code …IT} on PostgreSQL.
 * The context is asked for here and not injected, because Spring looks for the configuration of a nested test class at the
 * class that declares it, and that is the abstract one.
 */
abstract class Scenario {

    /** The classes of which at least one test has begun in this JVM. */
    static final Set<String> HAVE_RUN = ConcurrentHashMap.newKeySet();

    final Hotline hotline;

    Scenario(Class<?> context) {
        HAVE_RUN.add(getClass().getName());
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
