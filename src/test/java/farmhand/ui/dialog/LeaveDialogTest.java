package farmhand.ui.dialog;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.ui.FxScheduler;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.Leave.How;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ExtendWith(ApplicationExtension.class)
final class LeaveDialogTest {
    private final List<How> heard = new CopyOnWriteArrayList<>();
    private FarmViewModel model;
    private DialogStage stage;

    @Start
    void open(Stage shown) {
        FakeFarm farm = new FakeFarm();
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(running(2, 0, 1, 5, ""));
        model = Happenings.model(farm, FxScheduler.WINDOW, heard::add);
        model.open();
        stage = new DialogStage(shown);
    }

    @Test
    void enterKeepsRenderingAndOnlyItsOwnButtonStops(FxRobot robot) {
        DialogStage.await(() -> model.rows().counts().get().running() == 2);
        robot.interact(() -> model.leaving().request());
        robot.interact(() -> stage.show(new LeaveDialog(model.leaving())));
        stage.picture("leave");

        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), heard);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(How.KEEP), heard);

        robot.clickOn("#leave-finish").clickOn("#leave-stop");
        assertEquals(List.of(How.KEEP, How.FINISH, How.STOP), heard);
        assertTrue(model.leaving().gone().get());
    }
}
