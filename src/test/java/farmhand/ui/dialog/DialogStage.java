package farmhand.ui.dialog;

import atlantafx.base.theme.PrimerDark;

import farmhand.ui.FxScheduler;
import farmhand.ui.Pictures;

import io.reactivex.rxjava3.core.Scheduler;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

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
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        layer.getStyleClass().add("dark");
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

    /** Makes letters so large, in percent. */
    void zoom(int percent) {
        layer.getStyleClass().add("zoom-" + percent);
    }

    void close() {
        layer.getChildren().clear();
    }

    boolean isEmpty() {
        return layer.getChildren().isEmpty();
    }

    /** Keeps pictures of the stage, light and dark. */
    void picture(String name) {
        try {
            new Pictures(stage).take(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
