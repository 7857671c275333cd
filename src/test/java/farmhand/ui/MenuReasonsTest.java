package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class MenuReasonsTest {
    private static final double SMALL_SCREEN = 720;

    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void aPaleItemOfAMenuSaysWhyItCannotBeChosen(FxRobot robot) {
        robot.clickOn(window.row("sh011_light_v12"), MouseButton.SECONDARY);
        window.until(() -> robot.lookup("#context-retry-elsewhere").tryQuery().isPresent());

        robot.moveTo("#context-retry-elsewhere").moveBy(3, 1);
        String reason = window.model.actions().of("retry-elsewhere").missing().get();
        window.until(() -> reasons().equals(List.of(reason)));
        robot.moveTo("#context-pause").moveBy(3, 1);

        window.until(() -> reasons().isEmpty());
    }

    @Test
    void theMenuOfARowFitsOntoASmallScreen(FxRobot robot) {
        robot.clickOn(window.row("sh011_light_v12"), MouseButton.SECONDARY);
        window.until(() -> robot.lookup("#context-pause").tryQuery().isPresent());

        double height = robot.lookup("#context-pause").query().getScene().getWindow().getHeight();
        assertTrue(height < SMALL_SCREEN, () -> "it is " + height + " high");
        robot.clickOn("#context-copy");
        window.until(() -> robot.lookup("#context-copy-range").tryQuery().isPresent());
    }

    private static List<String> reasons() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(Tooltip::isShowing)
                .map(Tooltip::getText)
                .toList();
    }
}
