package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.AJob;
import farmhand.testing.RunningFarm;
import farmhand.testing.Specs;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.row.Line;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The window on a real farm: real store, real processes, real socket. */
@ExtendWith(ApplicationExtension.class)
final class LiveWindowTest {
    private static final String TOKEN = "s3cret";

    @TempDir static Path data;

    private volatile Optional<HttpDoor> door = Optional.empty();
    private RunningFarm farm;
    private LiveLink link;
    private FarmViewModel model;

    @Start
    void start(Stage stage) {
        begin();
        link = new LiveLink(this::where);
        Surroundings around =
                new Surroundings(
                        FxScheduler.WINDOW,
                        Schedulers.io(),
                        Clock.system(ZoneOffset.UTC),
                        new JobFiles());
        model = new FarmViewModel("farm", link, RunningFarm.KIM, around);
        MainWindow.show(stage, model);
        model.open();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(model::close);
        link.close();
        die();
    }

    @Test
    void theOpenTreeGrowsByWhatOthersAppendAndStaysWhileTheFarmIsGone(FxRobot robot) {
        JobNumber job = farm.submit(AJob.aJob().named("sh020").withBlock("render", "1-3"));
        until(() -> names().contains("sh020"));
        robot.clickOn(row(robot, "sh020")).type(KeyCode.RIGHT);
        until(() -> names().equals(List.of("sh020", "render")));

        farm.done(new Command.AppendBlocks(job, List.of(Specs.frames("denoise", "1-3"))));
        until(() -> names().equals(List.of("sh020", "render", "denoise")));
        robot.clickOn(row(robot, "denoise"));

        die();
        until(() -> model.connection().stale().get());
        assertTrue(robot.lookup("#lost").query().isVisible());
        assertEquals(List.of("sh020", "render", "denoise"), onFx(this::names));

        begin();
        farm.done(new Command.AppendBlocks(job, List.of(Specs.frames("comp", "1-3"))));
        until(() -> names().equals(List.of("sh020", "render", "denoise", "comp")));
        until(() -> !model.connection().stale().get());
        assertEquals(List.of("denoise"), onFx(this::chosen));
    }

    private void begin() {
        farm = RunningFarm.on(data);
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL);
        door = Optional.of(HttpDoor.open(farm.coordinator(), settings));
    }

    private void die() {
        door.ifPresent(HttpDoor::close);
        door = Optional.empty();
        farm.close();
    }

    private Endpoint where() {
        int port = door.orElseThrow(() -> new FarmUnreachable("It is gone.")).port();
        return Endpoint.of("ws://127.0.0.1:" + port, TOKEN, "kim");
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<Line> table(FxRobot robot) {
        return robot.lookup("#jobs").queryAs(TreeTableView.class);
    }

    private List<String> names() {
        TreeTableView<Line> table = table(new FxRobot());
        return IntStream.range(0, table.getExpandedItemCount())
                .mapToObj(i -> table.getTreeItem(i).getValue().facts().get().name())
                .toList();
    }

    private List<String> chosen() {
        return table(new FxRobot()).getSelectionModel().getSelectedItems().stream()
                .map(item -> item.getValue().facts().get().name())
                .toList();
    }

    private static Node row(FxRobot robot, String name) {
        return robot.lookup(".tree-table-row-cell").queryAllAs(TreeTableRow.class).stream()
                .filter(
                        row ->
                                row.getItem() instanceof Line item
                                        && item.facts().get().name().equals(name))
                .findFirst()
                .map(row -> row.lookup(".name-cell"))
                .orElseThrow();
    }

    private static List<String> onFx(Callable<List<String>> what) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, what);
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("did not become true", late);
        }
    }
}
