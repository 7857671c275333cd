package farmhand.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Keeps pictures of what a stage shows, light and dark, in target/screenshots. */
public record Pictures(Stage stage) {
    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Takes one in each theme; the stage stays in that of the second, which costs a pulse less. */
    public void take(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        boolean dark = stage.getScene().getRoot().getStyleClass().contains("dark");
        save(name, dark, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(dark)));
        save(name, !dark, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(!dark)));
    }

    private WritableImage seen(boolean dark) {
        List<String> styles = stage.getScene().getRoot().getStyleClass();
        if (styles.contains("dark") != dark) {
            Application.setUserAgentStylesheet(
                    dark
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            styles.removeAll(List.of("dark", "light"));
            styles.add(dark ? "dark" : "light");
        }
        return stage.getScene().snapshot(null);
    }

    private static void save(String name, boolean dark, WritableImage seen) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(seen, null),
                "png",
                FOLDER.resolve(name + (dark ? "-dark" : "-light") + ".png").toFile());
    }
}
