package farmhand.ui;

import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;

import javafx.stage.Stage;

/** The window over a farm in memory. */
final class FarmWindow extends OpenWindow {
    final FakeFarm farm;

    /** On the toolkit's thread. */
    FarmWindow(Stage stage, FakeFarm farm) {
        super(stage, Happenings.model(farm, FxScheduler.WINDOW));
        this.farm = farm;
    }
}
