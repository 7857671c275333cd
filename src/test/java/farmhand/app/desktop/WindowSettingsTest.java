package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.app.discovery.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WindowSettingsTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsThereAtTheNextStart() {
        DataFolder file = new DataFolder(folder.resolve("new"));
        try (WindowSettings settings = new WindowSettings(file)) {
            settings.write("views", "mine\tMINE\t\tuser:“ä”\nall");
            settings.write("zoom", "110");
            settings.write("zoom", "125");
        }

        try (WindowSettings again = new WindowSettings(file)) {
            assertEquals("mine\tMINE\t\tuser:“ä”\nall", again.read("views"));
            assertEquals("125", again.read("zoom"));
            assertEquals("", again.read("theme"));
        }
    }

    @Test
    void aFileThatCannotBeReadIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "zoom=\\u00zz");
        DataFolder file = new DataFolder(folder);

        try (WindowSettings settings = new WindowSettings(file)) {
            assertEquals("", settings.read("zoom"));
            settings.write("zoom", "90");
        }

        try (WindowSettings again = new WindowSettings(file)) {
            assertEquals("90", again.read("zoom"));
        }
    }
}
