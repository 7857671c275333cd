package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static farmhand.architecture.Kinds.STARTS_A_PROCESS;
import static farmhand.architecture.Kinds.WRITES_A_FILE;

import java.util.List;

/** What only some rooms may touch: processes, files, JSON, the toolkit. */
final class Borders {
    private Borders() {}

    static List<HouseRule> rules() {
        return List.of(PROCESSES, FILES, JSON, VIEW_MODEL, UI, RUN_LATER, COORDINATOR);
    }

    private static final HouseRule PROCESSES =
            new HouseRule(
                    "R3 only runner and app start processes",
                    house ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages(house.rooms("runner", "app"))
                                    .should()
                                    .accessTargetWhere(target(STARTS_A_PROCESS))
                                    .because("whoever starts a process must also see it end"),
                    "UiStartsAProcess");

    private static final HouseRule FILES =
            new HouseRule(
                    "R3 only store, runner and app write files",
                    house ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages(house.rooms("store", "runner", "app"))
                                    .should()
                                    .accessTargetWhere(target(WRITES_A_FILE))
                                    .because("what survives a crash is decided in few places"),
                    "ServerWritesAFile");

    private static final HouseRule JSON =
            new HouseRule(
                    "R5 Jackson is for dialects, the store, settings and service definitions",
                    house ->
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages(
                                            house.rooms(
                                                    "dialect", "store", "app", "runner.services"))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("com.fasterxml.jackson..")
                                    .because("a farm value has no wire form of its own"),
                    "RunnerReadsJson");

    private static final HouseRule VIEW_MODEL =
            new HouseRule(
                    "R6 a view model knows no scene, stage or platform",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("viewmodel"))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(
                                            "javafx.scene..",
                                            "javafx.stage..",
                                            "javafx.application..")
                                    .because("it is tested without a toolkit"),
                    "ViewModelKnowsANode");

    private static final HouseRule UI =
            new HouseRule(
                    "R6 a view knows no client, dialect, engine or HTTP",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("ui"))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(
                                            house.room("client"),
                                            house.room("dialect"),
                                            house.room("engine"),
                                            "okhttp3..")
                                    .because("a view shows what its view model says"),
                    "UiCallsHttp");

    private static final HouseRule RUN_LATER =
            new HouseRule(
                    "R7 one place calls Platform.runLater",
                    house ->
                            classes()
                                    .should(
                                            InOnePlace.call(
                                                    "javafx.application.Platform", "runLater"))
                                    .because("one queue to the toolkit's thread keeps its order"),
                    "RunsLater");

    private static final HouseRule COORDINATOR =
            new HouseRule(
                    "R10 the coordinator needs no JavaFX",
                    house ->
                            noClasses()
                                    .that()
                                    .resideInAPackage(house.room("app"))
                                    .and()
                                    .haveSimpleName("ServeApp")
                                    .should()
                                    .transitivelyDependOnClassesThat()
                                    .resideInAPackage("javafx..")
                                    .because("it runs where no window can"),
                    "ServeApp");
}
