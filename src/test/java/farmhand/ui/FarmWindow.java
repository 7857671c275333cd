package farmhand.ui;

import farmhand.farm.command.Origin;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** The window over a farm in memory, and what a test does with it. */
final class FarmWindow {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    final FakeFarm farm;
    final FarmViewModel model;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    /** On the toolkit's thread. */
    FarmWindow(Stage stage, FakeFarm farm) {
        this.stage = stage;
        this.farm = farm;
        this.model =
                new FarmViewModel(
                        "studio-a",
                        farm,
                        FxScheduler.WINDOW,
                        new Origin("kim", "window", "box1"),
                        Clock.fixed(Happenings.minute(100).instant(), ZoneOffset.UTC));
        model.open();
        MainWindow.show(stage, model);
    }

    @SuppressWarnings("unchecked")
    TreeTableView<farmhand.viewmodel.row.Row> table() {
        return robot.lookup("#jobs").queryAs(TreeTableView.class);
    }

    /** Texts of the rows on the screen, by the names they show, from the top. */
    java.util.List<String> names() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var names = new java.util.ArrayList<String>();
                    for (int i = 0; i < table().getExpandedItemCount(); i++) {
                        names.add(table().getTreeItem(i).getValue().facts().get().name());
                    }
                    return names;
                });
    }

    /** The cell that names a row on the screen. */
    Node row(String name) {
        return robot.lookup(".tree-table-row-cell").queryAllAs(TreeTableRow.class).stream()
                .filter(row -> !row.isEmpty() && row.isVisible())
                .filter(row -> shows(row, name))
                .findFirst()
                .map(row -> row.lookup(".name-cell"))
                .orElseThrow();
    }

    void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("did not become true; the rows are " + names(), late);
        }
    }

    void screenshot(String name) throws java.io.IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().snapshot(null));
        Files.createDirectories(SCREENSHOTS);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                SCREENSHOTS.resolve(name + ".png").toFile());
    }

    private static boolean shows(TreeTableRow<?> row, String name) {
        return row.getItem() instanceof farmhand.viewmodel.row.Row item
                && Objects.equals(item.facts().get().name(), name);
    }
}
