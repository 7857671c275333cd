package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static farmhand.architecture.Traits.A_CONSTANT;
import static farmhand.architecture.Traits.A_VALUE;
import static farmhand.architecture.Traits.IN_A_NULL_MARKED_PACKAGE;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.ServiceLoader;

/** How code is written everywhere. */
final class Habits {
    private Habits() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "R8 the domain is made of values", Habits::domainOfValues, "MutableFarm"),
                new HouseRule(
                        "R8 no static mutable state",
                        Habits::noStaticState,
                        "CountsInAStaticField"),
                new HouseRule("R8 no service lookup", Habits::noServiceLookup, "LooksUpAService"),
                new HouseRule(
                        "R9 packages are free of cycles", Habits::noCycles, "ViewModelKnowsTheUi"),
                new HouseRule(
                        "R9 SLF4J is the only logging API", Habits::oneLoggingApi, "LogsByItself"),
                new HouseRule(
                        "R9 standard output belongs to the command line",
                        Habits::standardOutput,
                        "PrintsALine"),
                new HouseRule("nothing sleeps", Habits::noSleep, "Sleeps"),
                new HouseRule("no inline styles", Habits::noInlineStyle, "StylesInline"),
                new HouseRule(
                        "every package is @NullMarked", Habits::nullMarked, "InAnUnmarkedPackage"));
    }

    private static ArchRule domainOfValues(House house) {
        return classes()
                .that()
                .resideInAPackage(house.room("farm"))
                .should(be(A_VALUE))
                .because("a value can be shared, compared and replayed");
    }

    private static ArchRule noStaticState(House house) {
        return fields().that()
                .areStatic()
                .should(be(A_CONSTANT))
                .because("two farms in one process must not meet");
    }

    private static ArchRule noServiceLookup(House house) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .because("what a class uses is handed to it");
    }

    private static ArchRule noCycles(House house) {
        return slices().matching(house.base() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle can only be understood as a whole");
    }

    private static ArchRule oneLoggingApi(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.room("app"))
                .should()
                .dependOnClassesThat(Kinds.OTHER_LOGGING)
                .because("app alone decides where the log goes");
    }

    private static ArchRule standardOutput(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.room("cli"))
                .should()
                .accessTargetWhere(target(Kinds.STANDARD_OUTPUT))
                .because("elsewhere a line is a log line or nothing");
    }

    static ArchRule noSleep(House house) {
        return noClasses()
                .should()
                .accessTargetWhere(target(fullNameMatching("java\\.lang\\.Thread\\.sleep.*")))
                .because("waiting is for a condition, with a deadline");
    }

    private static ArchRule noInlineStyle(House house) {
        return noClasses()
                .should()
                .accessTargetWhere(target(name("setStyle")))
                .because("looks live in theme.css, dark and light");
    }

    private static ArchRule nullMarked(House house) {
        return classes()
                .should(be(IN_A_NULL_MARKED_PACKAGE))
                .because("the null checker skips what is not marked");
    }
}
