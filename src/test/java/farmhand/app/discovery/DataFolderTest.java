package farmhand.app.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/kim");

    @Test
    void whatTheUserSaysWins() {
        DataFolder folder =
                DataFolder.of("/tmp/f", Map.of("FARMHAND_DATA", "/other"), "Linux", HOME);

        assertEquals(Path.of("/tmp/f"), folder.path());
    }

    @Test
    void theEnvironmentComesNext() {
        DataFolder folder = DataFolder.of("", Map.of("FARMHAND_DATA", "/other"), "Linux", HOME);

        assertEquals(Path.of("/other"), folder.path());
    }

    @Test
    void eachSystemHasItsUsualPlace() {
        assertEquals(
                HOME.resolve(".local/share/farmhand"),
                DataFolder.of("", Map.of(), "Linux", HOME).path());
        assertEquals(
                Path.of("/xdg/farmhand"),
                DataFolder.of("", Map.of("XDG_DATA_HOME", "/xdg"), "Linux", HOME).path());
        assertEquals(
                HOME.resolve("Library/Application Support/Farmhand"),
                DataFolder.of("", Map.of(), "Mac OS X", HOME).path());
        assertEquals(
                HOME.resolve("AppData/Local/Farmhand"),
                DataFolder.of("", Map.of(), "Windows 11", HOME).path());
    }
}
