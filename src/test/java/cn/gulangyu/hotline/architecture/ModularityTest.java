package cn.gulangyu.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.HotlineApplication;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the arrows between them. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(HotlineApplication.class);

    private static final Set<String> FOUNDATION =
            Set.of("regulation", "access", "calendar", "deadline", "unit", "vault", "notification", "workflow");

    private static final String CASE = "casefile";

    @Test
    void keepsEveryArrowDeclaredAndAcyclic() {
        MODULES.verify();
    }

    @Test
    void drawsTheHouseForWhoeverWantsToSeeIt() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }

    @TestFactory
    Stream<DynamicTest> declaresWhatEachRoomReallyCallsAndNoMore() {
        return MODULES.stream()
                .map(module -> DynamicTest.dynamicTest(
                        name(module), () -> assertThat(declared(module)).isEqualTo(called(module))));
    }

    @TestFactory
    Stream<DynamicTest> letsFeaturesMeetOnlyInTheCaseAndInTheDiagrams() {
        return MODULES.stream()
                .map(module -> DynamicTest.dynamicTest(
                        name(module), () -> assertThat(called(module)).isSubsetOf(mayCall(name(module)))));
    }

    private static Set<String> mayCall(String room) {
        Set<String> may = new TreeSet<>(FOUNDATION);
        if (!FOUNDATION.contains(room) && !room.equals(CASE)) {
            may.add(CASE);
        }
        return may;
    }

    private static Set<String> declared(ApplicationModule module) {
        return Set.of(module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow(() -> new AssertionError(name(module) + " declares nothing"))
                .allowedDependencies());
    }

    private static Set<String> called(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModularityTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
