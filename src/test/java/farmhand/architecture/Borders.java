package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static farmhand.architecture.Kinds.CALLS_THE_SYSTEM;
import static farmhand.architecture.Kinds.STARTS_A_PROCESS;
import static farmhand.architecture.Kinds.WRITES_A_FILE;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/** What only some rooms may touch: processes, the system, files, JSON, the toolkit. */
final class Borders {
    private Borders() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "R3 only runner and app start processes",
                        Borders::processes,
                        "UiStartsAProcess"),
                new HouseRule(
                        "R3 only runner calls the system past Java, and server.peer to know who is there",
                        Borders::system,
                        "StoreCallsTheSystem"),
                new HouseRule(
                        "R3 only store, runner, upstream and app write files, and server.socket its socket",
                        Borders::files,
                        "ServerWritesAFile"),
                new HouseRule(
                        "R5 Jackson is for dialects, the store, settings and service definitions",
                        Borders::json,
                        "RunnerReadsJson"),
                new HouseRule(
                        "R6 a view model knows no scene, stage or platform",
                        Borders::viewModel,
                        "ViewModelKnowsANode"),
                new HouseRule(
                        "R6 a view knows no client, dialect, engine or HTTP",
                        Borders::ui,
                        "UiCallsHttp"),
                new HouseRule(
                        "R7 one place calls Platform.runLater", Borders::runLater, "RunsLater"),
                new HouseRule(
                        "R10 the coordinator needs no JavaFX", Borders::coordinator, "ServeApp"));
    }

    private static ArchRule processes(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.rooms("runner", "app"))
                .should()
                .accessTargetWhere(target(STARTS_A_PROCESS))
                .because("whoever starts a process must also see it end");
    }

    private static ArchRule system(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.rooms("runner", "server.peer"))
                .should()
                .accessTargetWhere(target(CALLS_THE_SYSTEM))
                .because("a wrong signature ends the whole process");
    }

    private static ArchRule files(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        house.rooms("store", "runner", "upstream", "app", "server.socket"))
                .should()
                .accessTargetWhere(target(WRITES_A_FILE))
                .because("what survives a crash is decided in few places");
    }

    private static ArchRule json(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.rooms("dialect", "store", "app", "runner.services"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .because("a farm value has no wire form of its own");
    }

    private static ArchRule viewModel(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("viewmodel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("it is tested without a toolkit");
    }

    private static ArchRule ui(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        house.room("client"),
                        house.room("dialect"),
                        house.room("engine"),
                        "okhttp3..")
                .because("a view shows what its view model says");
    }

    private static ArchRule runLater(House house) {
        return classes()
                .should(InOnePlace.call("javafx.application.Platform", "runLater"))
                .because("one queue to the toolkit's thread keeps its order");
    }

    private static ArchRule coordinator(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.room("app"))
                .and()
                .haveSimpleName("ServeApp")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("it runs where no window can");
    }
}
