package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static farmhand.architecture.Kinds.FILES;
import static farmhand.architecture.Kinds.JAVA_BASE;
import static farmhand.architecture.Kinds.PROCESSES;
import static farmhand.architecture.Kinds.READS_THE_CLOCK;
import static farmhand.architecture.Kinds.SOCKETS;
import static farmhand.architecture.Kinds.THREADS;

import java.util.List;

/** The rooms that must be runnable anywhere: the domain, the coordinator, the dialects. */
final class Purity {
    private Purity() {}

    static List<HouseRule> rules() {
        return List.of(DOMAIN, ENGINE, DIALECT, DIALECT_CLOCK, DIALECTS_APART);
    }

    private static final HouseRule DOMAIN =
            new HouseRule(
                    "R1 the domain knows java.base and JSpecify only",
                    house ->
                            classes()
                                    .that()
                                    .resideInAPackage(house.room("farm"))
                                    .should()
                                    .onlyDependOnClassesThat(
                                            JAVA_BASE.or(
                                                    resideInAnyPackage(
                                                            house.room("farm"),
                                                            "org.jspecify.annotations")))
                                    .because("a farm is one value that any program can fold"),
                    "FarmUsesSql");

    private static final HouseRule ENGINE =
            new HouseRule(
                    "R2 the coordinator does no I/O of its own",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("engine"))
                                    .should()
                                    .dependOnClassesThat(SOCKETS.or(FILES).or(PROCESSES))
                                    .because(
                                            "its rules are tested in memory; the world is behind"
                                                    + " ports"),
                    "EngineOpensASocket");

    private static final HouseRule DIALECT =
            new HouseRule(
                    "R4 a dialect has no sockets, files, processes, threads",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("dialect"))
                                    .should()
                                    .dependOnClassesThat(
                                            SOCKETS.or(FILES).or(PROCESSES).or(THREADS))
                                    .because("a dialect translates text, doors do the I/O"),
                    "DialectReadsAFile");

    private static final HouseRule DIALECT_CLOCK =
            new HouseRule(
                    "R4 a dialect reads no clock",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("dialect"))
                                    .should()
                                    .accessTargetWhere(target(READS_THE_CLOCK))
                                    .because("the same text must mean the same at any time"),
                    "DialectReadsTheClock");

    private static final HouseRule DIALECTS_APART =
            new HouseRule(
                    "R4 one dialect never uses another",
                    house ->
                            slices().matching(house.base() + ".dialect.(*)..")
                                    .should()
                                    .notDependOnEachOther()
                                    .because("each follows its own wire, at its own pace"),
                    "LiveUsesAfanasy");
}
