package farmhand.ui;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.InMemory;
import farmhand.viewmodel.OpenFarms;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.keep.Keepsake;

import javafx.scene.Node;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** One window on several farms, and on farms that it does not fit. */
@ExtendWith(ApplicationExtension.class)
final class SeveralFarmsTest implements OpenFarms.Opener {
    private static final Map<String, String> NAMES =
            Map.of(
                    "ws://studio-b:8032", "studio-b",
                    "ws://old:8032", "old",
                    "ws://closed:8032", "closed");

    private final FakeFarm own = BusyFarm.make();
    private final FakeFarm other = new FakeFarm();
    private final Keepsake keepsake = new InMemory();
    private final OpenFarms farms = new OpenFarms(keepsake, this);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        other.happen(submitted(2, "elsewhere_v1", frames("render", "1-20")));
        FarmsWindow.show(stage, farms, keepsake);
        farms.show("", true);
    }

    @Test
    void eachKeepsItsRowsAndWhatIsChosen(FxRobot robot) throws Exception {
        until(() -> rows(robot) == 7);
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        robot.interact(() -> stage.setWidth(1_200));
        assertEquals(1_024, stage.getMinWidth());
        robot.interact(() -> farms.show("ws://studio-b:8032", true));
        until(() -> rows(robot) == 1);
        assertEquals(1_200, stage.getWidth());
        assertEquals("studio-b – Farmhand", stage.getTitle());
        assertEquals(table(robot), stage.getScene().getFocusOwner());

        robot.clickOn("#farm-menu");
        until(() -> robot.lookup("#top-farm-box1").tryQuery().isPresent());
        new Pictures(stage).take("farms");
        robot.clickOn("#top-farm-box1");

        until(() -> rows(robot) == 7);
        assertEquals(2, table(robot).getSelectionModel().getSelectedIndex());
        robot.clickOn("#farm-menu");
        until(() -> robot.lookup("#top-farm-studio-b").tryQuery().isPresent());
        robot.clickOn("#top-farm-studio-b");
        until(() -> rows(robot) == 1);
        robot.clickOn("#farm-menu");
        until(() -> robot.lookup("#top-leave-farm").tryQuery().isPresent());
        robot.clickOn("#top-leave-farm");
        until(() -> rows(robot) == 7);
        assertEquals(1, farms.followed().size());
    }

    @Test
    void quittingLeavesAllFarmsOfTheWindow(FxRobot robot) {
        robot.interact(() -> farms.show("ws://studio-b:8032", true));
        until(() -> rows(robot) == 1);
        robot.interact(() -> stage.setWidth(1_200));

        robot.clickOn("#menu-file").clickOn("#menu-quit"); // a closed window hears no key go up

        until(() -> farms.followed().isEmpty());
        until(() -> !stage.isShowing());
        robot.interact(
                () -> {
                    stage = new Stage();
                    FarmsWindow.show(stage, farms, keepsake);
                    farms.show("", true);
                });
        assertEquals(1_200, stage.getWidth());
    }

    @Test
    void aFarmOfAnotherVersionIsShownAndNotChanged(FxRobot robot) throws Exception {
        robot.interact(() -> farms.show("ws://old:8032", true));
        until(() -> rows(robot) == 1);

        until(() -> robot.lookup("#lost").query().isVisible());
        Node bar = robot.lookup("#lost").query();
        assertTrue(
                robot.from(bar)
                        .lookup("old is of version 1.0.0, this window of 2.1.0.")
                        .tryQuery()
                        .isPresent());
        robot.clickOn(robot.lookup(".name-cell").<Node>query());
        assertTrue(robot.lookup("#detail-pause").queryButton().isDisabled());
        new Pictures(stage).take("other-version");
    }

    @Test
    void aFarmThatRefusesSaysWhyAndOffersAnother(FxRobot robot) throws Exception {
        robot.interact(() -> farms.show("ws://closed:8032", true));
        robot.interact(
                () ->
                        other.refuse(
                                Refused.of(
                                        "bad_token",
                                        "The farm does not know this token.",
                                        "Ask for an invitation: farmhand invite.")));

        until(() -> robot.lookup("#lost-connect").query().isVisible());
        Node bar = robot.lookup("#lost").query();
        assertTrue(
                robot.from(bar)
                        .lookup(
                                (Text text) ->
                                        text.getText()
                                                .startsWith(
                                                        "The farm does not know this token. Ask for an"
                                                                + " invitation: farmhand invite. Rows are as of "))
                        .tryQuery()
                        .isPresent());
        new Pictures(stage).take("refused");
    }

    @Override
    public String ownName() {
        return "box1";
    }

    @Override
    public FarmViewModel open(String address) {
        FarmViewModel farm =
                Happenings.model(
                        NAMES.getOrDefault(address, "box1"),
                        address.isEmpty() ? own : other,
                        FxScheduler.WINDOW,
                        new InWindow(address.contains("old") ? "2.1.0" : ""),
                        Keepsake.NOTHING);
        farm.open();
        return farm;
    }

    @Override
    public void chosen(FarmViewModel farm) {}

    @Override
    public void closed(FarmViewModel farm) {
        farm.close();
    }

    private final class InWindow implements Outside {
        private final String version;

        InWindow(String version) {
            this.version = version;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public KnownFarms farms() {
            return farms;
        }
    }

    private static TreeTableView<?> table(FxRobot robot) {
        return robot.lookup("#jobs").queryAs(TreeTableView.class);
    }

    private int rows(FxRobot robot) {
        return robot.lookup("#jobs").tryQuery().isPresent()
                ? table(robot).getExpandedItemCount()
                : 0;
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("did not become true", late);
        }
    }
}
