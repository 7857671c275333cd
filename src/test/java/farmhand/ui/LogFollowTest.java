package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.detail.PaneTab;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A log that is longer than its pane. */
@ExtendWith(ApplicationExtension.class)
final class LogFollowTest {
    private FarmWindow window;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
    }

    @Test
    void theNewestLineIsSeenFromTheFirstAndAsMoreCome(FxRobot robot) {
        window.farm.write("2/0/77/1", lines(1, 300));
        robot.clickOn(window.row("sh020_light_v7"));
        window.until(() -> window.model.detail().lookout().get().failed() == 3);
        window.tab(PaneTab.LOG);
        robot.clickOn("#log-task").clickOn("render 78");
        window.until(() -> window.model.detail().log().lines().size() == 300);
        window.until(() -> lastSeen(robot) == 299);

        for (int from = 301; from < 320; from += 3) {
            window.farm.write("2/0/77/1", lines(from, from + 2));
            int last = from + 1;
            window.until(() -> lastSeen(robot) == last);
        }
        assertEquals("321 lines · following", window.text("#log-state"));

        robot.clickOn(robot.lookup("#log .scroll-bar:vertical .track").<Node>query());
        window.until(() -> window.text("#log-state").equals("321 lines · not following"));
        window.until(() -> lastSeen(robot) < 320);
        int seen = lastSeen(robot);
        window.farm.write("2/0/77/1", lines(322, 324));
        window.until(() -> window.text("#log-state").equals("324 lines · 3 new below"));
        assertEquals(seen, lastSeen(robot));

        robot.clickOn("#log-follow");
        window.until(() -> lastSeen(robot) == 323);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "Line " + i + "\n")
                .collect(Collectors.joining());
    }

    /** The index of the lowest line that is seen whole. */
    private static int lastSeen(FxRobot robot) {
        Node found = robot.lookup("#log .virtual-flow").query();
        VirtualFlow<?> flow = (VirtualFlow<?>) found;
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (last == null) {
            return -1;
        }
        boolean whole = last.getBoundsInParent().getMaxY() <= flow.getHeight() + 1;
        return whole ? last.getIndex() : last.getIndex() - 1;
    }
}
