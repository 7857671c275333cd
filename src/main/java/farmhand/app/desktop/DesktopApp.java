package farmhand.app.desktop;

import javafx.application.Platform;

import java.util.Optional;

/** The windows as a program: starts the toolkit, and ends when the last of them is closed. */
final class DesktopApp {
    private DesktopApp() {}

    /**
     * Shows windows and waits until all are closed.
     *
     * @param begin opens the first of them, on the toolkit's thread
     * @return why none could be shown; empty when one was
     */
    static Optional<String> show(Windows windows, Runnable begin) {
        try {
            Platform.startup(begin);
            windows.await();
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
}
