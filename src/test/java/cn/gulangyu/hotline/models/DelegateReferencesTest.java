package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every service task has its bean, and every bean for service tasks is called by a diagram. */
class DelegateReferencesTest {

    @Test
    void callsExactlyTheDelegatesThatExist() {
        assertThat(delegateBeans()).containsExactlyInAnyOrderElementsOf(ModelFiles.delegates());
    }

    private static Set<String> delegateBeans() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("cn.gulangyu.hotline").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry))
                .collect(Collectors.toSet());
    }
}
