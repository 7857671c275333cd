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

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/** The rooms that must be runnable anywhere: the domain, the coordinator, the dialects. */
final class Purity {
    private Purity() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "R1 the domain knows java.base and JSpecify only",
                        Purity::pureDomain,
                        "FarmUsesSql"),
                new HouseRule(
                        "R2 the coordinator does no I/O of its own",
                        Purity::engineWithoutIo,
                        "EngineOpensASocket"),
                new HouseRule(
                        "R4 a dialect has no sockets, files, processes, threads",
                        Purity::dialectWithoutIo,
                        "DialectReadsAFile"),
                new HouseRule(
                        "R4 a dialect reads no clock",
                        Purity::dialectWithoutClock,
                        "DialectReadsTheClock"),
                new HouseRule(
                        "R4 one dialect never uses another",
                        Purity::dialectsApart,
                        "LiveUsesAfanasy"));
    }

    private static ArchRule pureDomain(House house) {
        return classes()
                .that()
                .resideInAPackage(house.room("farm"))
                .should()
                .onlyDependOnClassesThat(
                        JAVA_BASE.or(
                                resideInAnyPackage(house.room("farm"), "org.jspecify.annotations")))
                .because("a farm is one value that any program can fold");
    }

    private static ArchRule engineWithoutIo(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("engine"))
                .should()
                .dependOnClassesThat(SOCKETS.or(FILES).or(PROCESSES))
                .because("its rules are tested in memory; the world is behind" + " ports");
    }

    private static ArchRule dialectWithoutIo(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("dialect"))
                .should()
                .dependOnClassesThat(SOCKETS.or(FILES).or(PROCESSES).or(THREADS))
                .because("a dialect translates text, doors do the I/O");
    }

    private static ArchRule dialectWithoutClock(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("dialect"))
                .should()
                .accessTargetWhere(target(READS_THE_CLOCK))
                .because("the same text must mean the same at any time");
    }

    private static ArchRule dialectsApart(House house) {
        return slices().matching(house.base() + ".dialect.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each follows its own wire, at its own pace");
    }
}
