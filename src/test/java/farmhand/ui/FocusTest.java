package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.detail.PaneTab;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Who goes on by Tab sees where they are: what gets the focus looks otherwise than before. */
@ExtendWith(ApplicationExtension.class)
final class FocusTest {
    private static final int MOST = 90;
    private static final int RING = 6;

    private FarmWindow window;
    private Scene scene;

    @Start
    void start(Stage stage) {
        window = new FarmWindow(stage, BusyFarm.make());
        scene = stage.getScene();
    }

    @Test
    void inTheWindowByEachTabOfThePane(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        for (PaneTab tab : EnumSet.complementOf(EnumSet.of(PaneTab.LOG))) {
            assertSeen(robot, tab);
        }
    }

    @Test
    void inTheWindowByTheLog(FxRobot robot) {
        window.farm.write("2/0/77/1", BusyFarm.LOG);
        window.open("sh020_light_v7");
        window.open("render");
        robot.clickOn(window.row("78"));
        assertSeen(robot, PaneTab.LOG);
    }

    private void assertSeen(FxRobot robot, PaneTab tab) {
        robot.interact(() -> window.model.detail().tab().set(tab));
        window.until(() -> window.model.detail().tab().get() == tab);
        robot.interact(() -> robot.lookup("#detail-tabs").query().requestFocus());

        assertSeen(tab, tab == PaneTab.OVERVIEW ? MOST : 7, 5);
    }

    @Test
    void inEachPlace(FxRobot robot) {
        window.row("sh020_light_v7");
        for (Place place : Place.values()) {
            robot.interact(() -> window.model.places().shown().set(place));
            robot.interact(() -> robot.lookup("#view-archive").query().requestFocus());

            assertSeen(place, 9, 6);
        }
    }

    @Test
    void fromTheTableItGoesOnAsOneReads(FxRobot robot) {
        assertEquals("jobs", scene.getFocusOwner().getId());
        assertEquals(List.of(), window.chosen());
        assertEquals(new Insets(1), ring(window.row("sh020_light_v7").getParent()));
        robot.type(KeyCode.DOWN);
        assertEquals(List.of("sh020_light_v7"), window.chosen());
        robot.clickOn(window.row("sh020_light_v7"));
        assertEquals(new Insets(1, 1, 1, 2), ring(window.row("sh020_light_v7").getParent()));

        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).matches(one -> isIn(pane(robot), one), "in the pane");

        robot.interact(() -> robot.lookup("#jobs").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("columns", scene.getFocusOwner().getId());
    }

    /** What is free of the accent within: of what has the focus all but a thin line. */
    private static Insets ring(Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Region) node).getBackground().getFills().getLast().getInsets();
    }

    private static Node pane(FxRobot robot) {
        return robot.lookup("#detail").query();
    }

    @Test
    void inTheDialogs(FxRobot robot) {
        robot.clickOn(window.row("sh020_light_v7"));
        for (String form : List.of("append-frames", "append-blocks", "edit", "exclude", "clone")) {
            robot.interact(() -> window.model.actions().of(form).run());
            window.until(() -> robot.lookup("#dialog-act").tryQuery().isPresent());
            Set<Node> all = assertSeen(form, MOST, 3);
            Node dialog = robot.lookup(".modal-box").query();
            assertThat(all).allMatch(one -> isIn(dialog, one));
            robot.type(KeyCode.ESCAPE);
            window.until(() -> robot.lookup("#dialog-act").tryQuery().isEmpty());
        }
    }

    private static boolean isIn(Node dialog, Node one) {
        return one.equals(dialog) || (one.getParent() != null && isIn(dialog, one.getParent()));
    }

    /** The next ones, at most so many, in the window as it is by {@code way}. */
    private Set<Node> assertSeen(Object way, int most, int least) {
        Set<Node> all = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage before = onToolkit(() -> scene.snapshot(null));
        for (int i = 0; i < most; i++) {
            WritableImage now = onToolkit(this::afterTab);
            Node focused = scene.getFocusOwner();
            if (!all.add(focused)) {
                break;
            }
            if (isSame(before, now, focused.localToScene(focused.getLayoutBounds()))) {
                unseen.add(focused.getClass().getSimpleName() + "#" + focused.getId());
            }
            before = now;
        }

        assertEquals(List.of(), unseen, way::toString);
        assertThat(all).hasSizeGreaterThanOrEqualTo(least);
        return all;
    }

    private WritableImage afterTab() {
        Robot keys = new Robot();
        keys.keyPress(KeyCode.TAB);
        keys.keyRelease(KeyCode.TAB);
        return scene.snapshot(null);
    }

    private static WritableImage onToolkit(Callable<WritableImage> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private static boolean isSame(WritableImage one, WritableImage other, Bounds at) {
        int fromX = Math.max(0, (int) at.getMinX() - RING);
        int fromY = Math.max(0, (int) at.getMinY() - RING);
        int toX = Math.min((int) one.getWidth(), (int) at.getMaxX() + RING);
        int toY = Math.min((int) one.getHeight(), (int) at.getMaxY() + RING);
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
