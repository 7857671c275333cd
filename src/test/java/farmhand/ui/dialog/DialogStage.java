package farmhand.ui.dialog;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import farmhand.ui.FxScheduler;

import io.reactivex.rxjava3.core.Scheduler;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** A stage that shows one dialog in the look of the window, and keeps pictures of it. */
final class DialogStage {
    static final Scheduler WINDOW = FxScheduler.WINDOW;

    private final StackPane layer = new StackPane();
    private final Stage stage;

    DialogStage(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(layer, 760, 720);
        scene.getStylesheets().addAll(sheet("theme.css"), sheet("parts.css"));
        stage.setScene(scene);
        theme(true);
        stage.show();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(DialogStage.class.getResource("/farmhand/ui/" + name))
                .toExternalForm();
    }

    /** Shows the dialog; {@link #close} takes it away. */
    void show(Node dialog) {
        layer.getChildren().setAll(dialog);
    }

    void close() {
        layer.getChildren().clear();
    }

    boolean isEmpty() {
        return layer.getChildren().isEmpty();
    }

    /** Keeps a picture of the stage in both themes, in target/screenshots. */
    void picture(String name) {
        for (boolean dark : new boolean[] {false, true}) {
            inWindow(() -> theme(dark));
            inWindow(() -> save(name + (dark ? "-dark" : "-light")));
        }
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("not within ten seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void inWindow(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void theme(boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        layer.getStyleClass().setAll("root", dark ? "dark" : "light");
    }

    private void save(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(
                    SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
