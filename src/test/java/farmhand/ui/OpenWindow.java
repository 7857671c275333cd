package farmhand.ui;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.Line;

import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A window that is open, and what a test does with it. */
class OpenWindow {
    final FarmViewModel model;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    /** On the toolkit's thread. */
    OpenWindow(Stage stage, FarmViewModel model) {
        this.stage = stage;
        this.model = model;
        model.open();
        MainWindow.show(stage, model);
        stage.getScene().windowProperty().subscribe(this::closeWithout);
    }

    /** The next test's window takes the stage; what is behind it must not go on each second. */
    private void closeWithout(@Nullable Window window) {
        if (window == null) {
            model.close();
        }
    }

    @SuppressWarnings("unchecked")
    final TreeTableView<Line> table() {
        return robot.lookup("#jobs").queryAs(TreeTableView.class);
    }

    /** Texts of the rows on the screen, by the names they show, from the top. */
    final List<String> names() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var names = new ArrayList<String>();
                    for (int i = 0; i < table().getExpandedItemCount(); i++) {
                        names.add(table().getTreeItem(i).getValue().facts().get().name());
                    }
                    return names;
                });
    }

    /** The cell that names a row, once the row is on the screen. */
    final Node row(String name) {
        until(() -> find(name).isPresent());
        return find(name).orElseThrow();
    }

    /** Opens a row by the keyboard. */
    final void open(String name) {
        robot.clickOn(row(name)).type(KeyCode.RIGHT);
    }

    /** Chooses a tab of the pane; again while a busy machine still lays the tabs out. */
    final void tab(PaneTab tab) {
        for (int i = 0; i < 5 && model.detail().tab().get() != tab; i++) {
            if (robot.lookup("#tab-" + tab.id()).tryQuery().isPresent()) {
                robot.clickOn("#tab-" + tab.id());
            } else {
                robot.clickOn("#more-tabs").clickOn("#more-" + tab.id());
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Moves the pointer onto it; again while a busy machine still moves what is below it. */
    final void pointAt(Node node) {
        for (int i = 0; i < 5 && !node.isHover(); i++) {
            robot.moveTo(node);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Again while a busy machine makes two clicks of it. */
    final void doubleClick(Node node, BooleanSupplier done) {
        for (int i = 0; i < 5 && !done.getAsBoolean(); i++) {
            robot.doubleClickOn(node);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Again while what the filter field offers lies over the window and takes the click. */
    final void clickUntil(String button, String shown) {
        for (int i = 0; i < 5 && robot.lookup(shown).tryQuery().isEmpty(); i++) {
            robot.clickOn(button);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> robot.lookup(shown).tryQuery().isPresent());
    }

    private Optional<Node> find(String name) {
        return robot.lookup(".tree-table-row-cell").queryAllAs(TreeTableRow.class).stream()
                .filter(row -> !row.isEmpty() && row.isVisible())
                .filter(row -> shows(row, name))
                .findFirst()
                .map(row -> row.lookup(".name-cell"));
    }

    /** The cell of a row in the column of that id. */
    final Node cell(String name, String column) {
        TreeTableRow<?> row = (TreeTableRow<?>) row(name).getParent();
        return row.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof TreeTableCell<?, ?> cell && isOf(cell, column))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(TreeTableCell<?, ?> cell, String column) {
        return column.equals("#" + cell.getTableColumn().getId());
    }

    /** Names of the chosen rows. */
    final List<String> chosen() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        table().getSelectionModel().getSelectedItems().stream()
                                .map(item -> item.getValue().facts().get().name())
                                .toList());
    }

    /** How far from the top of the screen a row is. */
    final double heightOf(String name) {
        Node row = row(name);
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> row.localToScreen(row.getBoundsInLocal()).getMinY());
    }

    final String text(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    final void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("did not become true; the rows are " + names(), late);
        }
    }

    /** Heads of the columns that are shown. */
    final List<String> columns() {
        return table().getColumns().stream()
                .filter(TableColumnBase::isVisible)
                .map(TableColumnBase::getText)
                .toList();
    }

    /** Keeps pictures of the window, light and dark. */
    final void picture(String name) throws IOException {
        new Pictures(stage).take(name);
    }

    private static boolean shows(TreeTableRow<?> row, String name) {
        return row.getItem() instanceof Line item
                && Objects.equals(item.facts().get().name(), name);
    }
}
