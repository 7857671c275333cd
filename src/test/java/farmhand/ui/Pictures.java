package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Keeps pictures of what a stage shows, light and dark, in target/screenshots. All that is said
 * there must be legible.
 */
public record Pictures(Stage stage) {
    private static final Path FOLDER = Path.of("target", "screenshots");

    /** What is seen, and what of it cannot be read. */
    private record Seen(WritableImage image, List<String> faint) {}

    /** Takes one in each theme; the stage stays in that of the second, which costs a pulse less. */
    public void take(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        boolean dark = stage.getScene().getRoot().getStyleClass().contains("dark");
        save(name, dark, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(dark)));
        save(name, !dark, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(!dark)));
    }

    private Seen seen(boolean dark) {
        Scene scene = stage.getScene();
        List<String> styles = scene.getRoot().getStyleClass();
        if (styles.contains("dark") != dark) {
            Application.setUserAgentStylesheet(
                    dark
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            styles.removeAll(List.of("dark", "light"));
            styles.add(dark ? "dark" : "light");
        }
        WritableImage image = scene.snapshot(null);
        return new Seen(image, Legibility.faint(scene, image));
    }

    private static void save(String name, boolean dark, Seen seen) throws IOException {
        String full = name + (dark ? "-dark" : "-light");
        Files.createDirectories(FOLDER);
        ImageIO.write(plain(seen.image()), "png", FOLDER.resolve(full + ".png").toFile());
        assertEquals(List.of(), seen.faint(), full);
    }

    /** Without transparency, which takes the encoder three times as long. */
    private static BufferedImage plain(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.getRaster().setDataElements(0, 0, width, height, pixels);
        return plain;
    }
}
