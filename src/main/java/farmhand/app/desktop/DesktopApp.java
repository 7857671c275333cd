package farmhand.app.desktop;

import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.ui.FxScheduler;
import farmhand.ui.MainWindow;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.keep.Keepsake;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The window as a program: starts the toolkit, and ends when the window is closed. */
final class DesktopApp {
    private DesktopApp() {}

    /**
     * Shows the window and waits until it is closed.
     *
     * @param name of the farm, as people call it
     * @param link to it
     * @param origin who acts here
     * @param reader of job files
     * @param leave what closing the window means to the farm
     * @param keepsake what it remembers
     * @param files for the Submit dialog; may be empty
     * @return why it could not be shown; empty when it was
     */
    static Optional<String> show(
            String name,
            FarmLink link,
            Origin origin,
            CommandReader reader,
            Leave leave,
            Keepsake keepsake,
            List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Clock clock = Clock.system(ZoneId.systemDefault());
            Surroundings around =
                    new Surroundings(
                            FxScheduler.WINDOW, Schedulers.io(), clock, reader, leave, keepsake);
            Platform.startup(
                    () -> open(new FarmViewModel(name, link, origin, around), files, closed));
            closed.await();
            Platform.exit();
            return Optional.empty();
        } catch (UnsupportedOperationException noDisplay) {
            return Optional.of(
                    "No window: the display cannot be opened ("
                            + noDisplay.getMessage()
                            + "). Showing the farm as text instead.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void open(FarmViewModel farm, List<Path> files, CountDownLatch closed) {
        Stage stage = new Stage();
        stage.setOnHidden(
                _ -> {
                    farm.close();
                    closed.countDown();
                });
        MainWindow.show(stage, farm);
        farm.open();
        if (!files.isEmpty()) {
            farm.forms().submit(files);
        }
    }
}
