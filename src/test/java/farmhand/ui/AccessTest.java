package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Sheets.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the window says to those who do not see it, or do not want it to move. */
@ExtendWith(ApplicationExtension.class)
final class AccessTest {
    private static final Pattern MOTION =
            Pattern.compile("AnimationTimer|Timeline|(Fade|Translate|Scale|Rotate)Transition");

    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void everythingThatCanBeFocusedHasAName(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        assertEquals(List.of(), nameless(robot));
        for (Sheet sheet : Sheet.values()) {
            robot.interact(() -> window.model.sheets().show(sheet));
            assertEquals(List.of(), nameless(robot), sheet.toString());
            robot.interact(() -> window.model.sheets().leave());
        }
        robot.interact(() -> window.model.forms().submit(List.of()));
        assertEquals(List.of(), nameless(robot));
    }

    @Test
    void aRowSaysItsStateAndWhatItsStripShows(FxRobot robot) {
        window.row("sh020_light_v7");

        assertThat(window.row("sh020_light_v7").getAccessibleText())
                .startsWith("Running: sh020_light_v7");
        assertThat(window.cell("sh020_light_v7", "#column-frames").getAccessibleText())
                .contains("done")
                .contains("failed");
        assertTrue(window.table().getAccessibleText().contains("Jobs"));
    }

    /** So that nobody has to ask for less of it. */
    @Test
    void nothingInTheWindowMoves() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/farmhand/ui"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern(MOTION);
            }
        }
    }

    private static List<String> nameless(FxRobot robot) {
        List<String> nameless = new ArrayList<>();
        robot.interact(
                () ->
                        robot
                                .lookup(node -> node.isFocusTraversable() && isShown(node))
                                .queryAll()
                                .stream()
                                .filter(node -> name(node).isBlank())
                                .map(node -> node.getClass().getSimpleName() + "#" + node.getId())
                                .forEach(nameless::add));
        return nameless;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TabPane tabs ->
                    tabs.getTabs().stream().map(Tab::getText).reduce("", String::concat);
            default -> "";
        };
    }
}
