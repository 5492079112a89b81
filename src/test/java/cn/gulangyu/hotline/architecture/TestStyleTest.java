package cn.gulangyu.hotline.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** How tests are written: they say in the third person what the product does, and wait for nothing. */
class TestStyleTest {

    private static final JavaClasses TESTS = Code.tests();

    private static final Set<String> MARKS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    /** "rejectsReturnAfterFourHours"; or "neverShows…"; a plural group and a modal: "areMarked…", "mustBe…". */
    private static final Pattern THIRD_PERSON =
            Pattern.compile("([a-z]+s|never|are|do|have|can|cannot|may|must)([A-Z0-9]\\w*)?");

    private static final DescribedPredicate<JavaMethod> A_TEST = DescribedPredicate.describe(
            "are tests",
            method -> method.getAnnotations().stream()
                    .anyMatch(
                            annotation -> MARKS.contains(annotation.getRawType().getName())));

    @Test
    void keepsTestsToTheirPackage() {
        methods().that(A_TEST).should().bePackagePrivate().check(TESTS);
        noMethods().that(A_TEST).should().beDeclaredInClassesThat().arePublic().check(TESTS);
    }

    @Test
    void namesTestsByWhatTheProductDoes() {
        methods()
                .that(A_TEST)
                .should(be(DescribedPredicate.describe(
                        "named by a verb in the third person",
                        method -> THIRD_PERSON.matcher(method.getName()).matches())))
                .check(TESTS);
    }

    @Test
    void movesAClockInsteadOfSleeping() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
        noClasses()
                .should()
                .callMethod("com.microsoft.playwright.Page", "waitForTimeout", "double")
                .check(TESTS);
    }

    @Test
    void switchesNoTestOff() {
        noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
    }
}
