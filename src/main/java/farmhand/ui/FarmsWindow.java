package farmhand.ui;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.OpenFarms;
import farmhand.viewmodel.keep.Keepsake;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

import java.util.HashMap;
import java.util.Map;

/**
 * One window on several farms: each keeps its rows, what is chosen and where it was scrolled to.
 */
public final class FarmsWindow {
    private final Map<FarmViewModel, Scene> scenes = new HashMap<>();
    private final Stage stage;
    private final OpenFarms farms;
    private final Keepsake keepsake;
    private Subscription least = Subscription.EMPTY;

    private FarmsWindow(Stage stage, OpenFarms farms, Keepsake keepsake) {
        this.stage = stage;
        this.farms = farms;
        this.keepsake = keepsake;
    }

    /**
     * Shows on {@code stage} whichever of {@code farms} is to be seen, until there is none; where
     * it was when it was closed last, as {@code keepsake} remembers.
     */
    public static void show(Stage stage, OpenFarms farms, Keepsake keepsake) {
        FarmsWindow window = new FarmsWindow(stage, farms, keepsake);
        stage.setOnCloseRequest(
                close -> {
                    close.consume();
                    farms.leaveAll();
                });
        farms.shown().subscribe((_, now) -> now.ifPresentOrElse(window::show, stage::hide));
        farms.shown().get().ifPresent(window::show);
    }

    private void show(FarmViewModel farm) {
        scenes.keySet().retainAll(farms.followed());
        if (!stage.isShowing()) {
            if (!KeptPlace.restore(stage, keepsake)) {
                FirstPlace.fit(stage, MainWindow.WIDTH, MainWindow.HEIGHT);
            }
            KeptPlace.keep(stage, keepsake);
        } else if (!stage.isMaximized()) {
            stage.setWidth(stage.getWidth()); // else another scene brings its own size
            stage.setHeight(stage.getHeight());
        }
        MainWindow.put(stage, farm, scenes.computeIfAbsent(farm, MainWindow::scene));
        stage.show();
        least.unsubscribe();
        least = LeastSize.keep(stage, farm.computer().appearance().zoom());
    }
}
