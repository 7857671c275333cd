package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static farmhand.architecture.Traits.A_CONSTANT;
import static farmhand.architecture.Traits.A_VALUE;
import static farmhand.architecture.Traits.IN_A_NULL_MARKED_PACKAGE;

import java.util.List;
import java.util.ServiceLoader;

/** How code is written everywhere. */
final class Habits {
    private Habits() {}

    static List<HouseRule> rules() {
        return List.of(
                VALUES,
                NO_STATIC_STATE,
                NO_SERVICE_LOOKUP,
                NO_CYCLES,
                ONE_LOGGING_API,
                STANDARD_OUTPUT,
                NO_SLEEP,
                NO_INLINE_STYLE,
                NULL_MARKED);
    }

    private static final HouseRule VALUES =
            new HouseRule(
                    "R8 the domain is made of values",
                    house ->
                            classes()
                                    .that()
                                    .resideInAPackage(house.room("farm"))
                                    .should(be(A_VALUE))
                                    .because("a value can be shared, compared and replayed"),
                    "MutableFarm");

    private static final HouseRule NO_STATIC_STATE =
            new HouseRule(
                    "R8 no static mutable state",
                    house ->
                            fields().that()
                                    .areStatic()
                                    .should(be(A_CONSTANT))
                                    .because("two farms in one process must not meet"),
                    "CountsInAStaticField");

    private static final HouseRule NO_SERVICE_LOOKUP =
            new HouseRule(
                    "R8 no service lookup",
                    house ->
                            noClasses()
                                    .should()
                                    .dependOnClassesThat()
                                    .areAssignableTo(ServiceLoader.class)
                                    .because("what a class uses is handed to it"),
                    "LooksUpAService");

    private static final HouseRule NO_CYCLES =
            new HouseRule(
                    "R9 packages are free of cycles",
                    house ->
                            slices().matching(house.base() + ".(**)")
                                    .should()
                                    .beFreeOfCycles()
                                    .because("a cycle can only be understood as a whole"),
                    "ViewModelKnowsTheUi");

    private static final HouseRule ONE_LOGGING_API =
            new HouseRule(
                    "R9 SLF4J is the only logging API",
                    house ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage(house.room("app"))
                                    .should()
                                    .dependOnClassesThat(
                                            nameMatching("java\\.util\\.logging\\..*")
                                                    .or(
                                                            nameMatching(
                                                                    "java\\.lang\\.System\\$Logger.*")))
                                    .because("app alone decides where the log goes"),
                    "LogsByItself");

    private static final HouseRule STANDARD_OUTPUT =
            new HouseRule(
                    "R9 standard output belongs to the command line",
                    house ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage(house.room("cli"))
                                    .should()
                                    .accessTargetWhere(
                                            target(
                                                    fullNameMatching("java\\.lang\\.System\\.out")
                                                            .or(
                                                                    fullNameMatching(
                                                                            "java\\.lang\\.IO\\..*"))
                                                            .or(
                                                                    fullNameMatching(
                                                                            ".*\\.printStackTrace\\(.*"))))
                                    .because("elsewhere a line is a log line or nothing"),
                    "PrintsALine");

    static final HouseRule NO_SLEEP =
            new HouseRule(
                    "nothing sleeps",
                    house ->
                            noClasses()
                                    .should()
                                    .accessTargetWhere(
                                            target(
                                                    fullNameMatching(
                                                            "java\\.lang\\.Thread\\.sleep\\(.*")))
                                    .because("waiting is for a condition, with a deadline"),
                    "Sleeps");

    private static final HouseRule NO_INLINE_STYLE =
            new HouseRule(
                    "no inline styles",
                    house ->
                            noClasses()
                                    .should()
                                    .accessTargetWhere(target(name("setStyle")))
                                    .because("looks live in theme.css, dark and light"),
                    "StylesInline");

    private static final HouseRule NULL_MARKED =
            new HouseRule(
                    "every package is @NullMarked and says what it is for",
                    house ->
                            classes()
                                    .should(be(IN_A_NULL_MARKED_PACKAGE))
                                    .because("the null checker skips what is not marked"),
                    "InAnUnmarkedPackage");
}
