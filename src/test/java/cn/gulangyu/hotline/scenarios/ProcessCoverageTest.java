package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.gulangyu.hotline.ProcessCoverage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * No corner of a diagram that no scenario has been to. Runs after every other class; asks only where all scenarios ran in
 * this JVM, so that a single test class can be run by itself.
 */
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {

    @Test
    void passesEveryFlowNodeInSomeScenario() {
        assumeThat(Scenario.HAVE_RUN).containsAll(scenarios());
        ProcessCoverage.OF_ALL_TESTS.report();

        Set<String> neverPassed = new TreeSet<>(ProcessCoverage.drawn());
        neverPassed.removeAll(ProcessCoverage.OF_ALL_TESTS.passed());

        assertThat(neverPassed)
                .as("flow nodes that no scenario passes; see target/process-coverage")
                .isEmpty();
    }

    private static Set<String> scenarios() {
        var found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(Scenario.class));
        return found.findCandidateComponents(Scenario.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(String::valueOf)
                .filter(name -> name.endsWith("Test"))
                .collect(Collectors.toSet());
    }
}
