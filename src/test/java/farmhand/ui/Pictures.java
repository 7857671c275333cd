package farmhand.ui;

import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Keeps pictures of what a stage shows. */
record Pictures(Stage stage) {
    private static final Path FOLDER = Path.of("target", "screenshots");

    void take(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().snapshot(null));
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
    }
}
