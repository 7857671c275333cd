package farmhand.ui;

import farmhand.app.files.RawJson;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.raw.RawText;

import javafx.stage.Stage;

/** The window over a farm in memory. */
final class FarmWindow extends OpenWindow {
    final FakeFarm farm;

    /** On the toolkit's thread. */
    FarmWindow(Stage stage, FakeFarm farm) {
        this(stage, farm, new Reading());
    }

    /** The same on a computer that can do that. */
    FarmWindow(Stage stage, FakeFarm farm, Outside outside) {
        super(stage, Happenings.model(farm, FxScheduler.WINDOW, outside, Keepsake.NOTHING));
        this.farm = farm;
    }

    /** Writes what the farm tells as the program does. */
    private static final class Reading implements Outside {
        @Override
        public RawText printer() {
            return new RawJson();
        }
    }
}
