package farmhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.headless.PlusRobot;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** What the toolkit's own headless platform lacks and the one for our tests must give. */
@ExtendWith(ApplicationExtension.class)
final class HeadlessPlatformTest {
    private final List<String> seen = new ArrayList<>();
    private ListView<String> rows;

    @Start
    void show(Stage stage) {
        rows = new ListView<>();
        rows.getItems().setAll("one", "two", "three");
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        stage.setScene(new Scene(rows, 300, 200));
        stage.show();
    }

    @Test
    void controlClickAddsToTheSelection(FxRobot robot) {
        robot.clickOn("one").press(KeyCode.CONTROL).clickOn("three").release(KeyCode.CONTROL);

        assertEquals(List.of("one", "three"), rows.getSelectionModel().getSelectedItems());
    }

    @Test
    void aRightClickSelectsTheRowBeforeItsMenuOpens(FxRobot robot) {
        MenuItem pause = new MenuItem("Pause");
        pause.setOnAction(_ -> seen.add(rows.getSelectionModel().getSelectedItem()));
        robot.interact(() -> rows.setContextMenu(new ContextMenu(pause)));

        robot.rightClickOn("two").clickOn("Pause");

        assertEquals(List.of("two"), seen);
    }

    @Test
    void aRowCanBeDragged(FxRobot robot) {
        rows.addEventHandler(MouseEvent.DRAG_DETECTED, _ -> startDrag());
        acceptDrops();

        robot.drag("one").moveTo("two").dropTo("three");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("dragged text"), seen);
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "HeadlessPlus")
    void aFileCanBeDroppedFromOutside(FxRobot robot) {
        acceptDrops();
        Bounds place = rows.localToScreen(rows.getBoundsInLocal());

        robot.interact(
                () ->
                        PlusRobot.dropFiles(
                                List.of(new File("pom.xml")),
                                place.getCenterX(),
                                place.getCenterY()));

        assertEquals(List.of("pom.xml"), seen);
    }

    private void startDrag() {
        ClipboardContent content = new ClipboardContent();
        content.putString("dragged text");
        rows.startDragAndDrop(TransferMode.COPY).setContent(content);
    }

    private void acceptDrops() {
        rows.addEventHandler(
                DragEvent.DRAG_OVER, event -> event.acceptTransferModes(TransferMode.COPY));
        rows.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    seen.add(
                            event.getDragboard().hasFiles()
                                    ? event.getDragboard().getFiles().getFirst().getName()
                                    : event.getDragboard().getString());
                    event.setDropCompleted(true);
                });
    }
}
