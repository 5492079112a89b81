package cn.gulangyu.hotline.architecture;

import static cn.gulangyu.hotline.architecture.Code.HOUSE;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no room of the house may do. Each exception is named with its reason. */
class ArchitectureTest {

    private static final JavaClasses MAIN = Code.main();

    private static final Map<String, String> SEE_THE_ENGINE =
            Map.of(HOUSE + ".EngineProblems", "turns what the engine throws into problems for every controller");

    private static final Map<String, String> HANDLE_DATES = Map.of(
            HOUSE + ".deadline.CentreLimit", "the diagrams call it for a due date, and the engine knows no Instant");

    private static final Map<String, String> READ_THE_SYSTEM_CLOCK =
            Map.of(HOUSE + ".ClockConfiguration", "makes the clock that everybody else is given");

    private static final Map<String, String> SEE_IDENTITIES = Map.of(
            HOUSE + ".casefile.Opening", "puts the reporter into the vault as the case is opened",
            HOUSE + ".casefile.EarlierMatters", "asks the vault for other matters of the same reporter",
            HOUSE + ".casefile.LikeMatters", "asks the vault which like matters are the same reporter's",
            HOUSE + ".casefile.CaseController", "reveals it to whoever may know, once, on record",
            HOUSE + ".registration.Registration", "takes it from the agent's form",
            HOUSE + ".intake.PublicIntake", "takes it from the public");

    @Test
    void keepsTheEngineBehindItsBoundary() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..workflow..", "..access..", "..process..", "..heatmap..")
                .and(areNot(SEE_THE_ENGINE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("moving to a successor of the engine shall be a rename")
                .check(MAIN);
    }

    @Test
    void touchesProcessVariablesInTheirOwnRoomOnly() {
        DescribedPredicate<JavaCall<?>> variable = target(nameMatching("(get|set|remove)Variables?(Local)?"))
                .and(target(owner(resideInAPackage("org.camunda.."))));
        noClasses()
                .that()
                .resideOutsideOfPackage("..workflow..")
                .should()
                .callMethodWhere(variable)
                .because("variables are typed, declared once, and hold no words of a reporter")
                .check(MAIN);
    }

    @Test
    void namesClassesByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..manager..")
                .check(MAIN);
    }

    @Test
    void givesEveryObjectWhatItNeedsAsItIsMade() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
    }

    @Test
    void asksTheGivenClockWhatTimeItIs() {
        DescribedPredicate<JavaCall<?>> now = target(nameMatching("now"))
                .and(target(owner(resideInAPackage("java.time.."))))
                .and(DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().stream().noneMatch(assignableTo(Clock.class))));
        DescribedPredicate<JavaCall<?>> system =
                target(nameMatching("system.*")).and(target(owner(assignableTo(Clock.class))));
        DescribedPredicate<JavaCall<?>> millis = target(nameMatching("currentTimeMillis"));
        noClasses()
                .that(areNot(READ_THE_SYSTEM_CLOCK))
                .should()
                .callMethodWhere(now.or(system).or(millis))
                .because("limits are proved by moving a clock")
                .check(MAIN);
    }

    @Test
    void leavesDatesToTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..workflow..", "..access..", "..process..", "..heatmap..")
                .and(areNot(HANDLE_DATES))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util\\.(Date|Calendar|GregorianCalendar)|sql\\.(Date|Timestamp|Time))")
                .check(MAIN);
    }

    @Test
    void showsAnIdentityToTheFewThatNeedIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..vault..")
                .and(areNot(SEE_IDENTITIES))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(HOUSE + ".vault.Identity")
                .because("nobody may disclose who reported a matter (Art. 3(4))")
                .check(MAIN);
    }

    @Test
    void carriesNoIdentityInARecordOrAnEvent() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..vault..")
                .and()
                .areAssignableTo(Record.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(HOUSE + ".vault.Identity")
                .because("records print what they hold")
                .check(MAIN);
    }

    @Test
    void keepsControllersAndStepsOfDiagramsToTheirOwnRoom() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .or()
                .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void readsRowsAsAListBecauseAnOpenStreamKeepsItsConnection() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("outside a transaction nobody closes it, and the pool runs dry")
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> areNot(Map<String, String> exceptions) {
        return DescribedPredicate.describe(
                "are none of " + exceptions.keySet(),
                type -> exceptions.keySet().stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    @Test
    void namesNoExceptionThatIsNotNeeded() {
        assertNeeded(SEE_THE_ENGINE, resideInAPackage("org.camunda.."));
        assertNeeded(HANDLE_DATES, nameMatching("java\\.util\\.Date").forSubtype());
        assertNeeded(SEE_IDENTITIES, nameMatching(".*\\.vault\\.Identity").forSubtype());
    }

    private static void assertNeeded(Map<String, String> exceptions, DescribedPredicate<JavaClass> what) {
        exceptions
                .keySet()
                .forEach(name -> classes()
                        .that()
                        .haveFullyQualifiedName(name)
                        .should()
                        .dependOnClassesThat(what)
                        .check(MAIN));
    }
}
