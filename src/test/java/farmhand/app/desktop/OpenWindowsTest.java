package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.discovery.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Another program is played by the one that started the tests. */
final class OpenWindowsTest {
    @TempDir Path folder;

    @Test
    void aWindowKnowsOfThoseOfOtherProgramsWhileTheyLive() throws Exception {
        DataFolder data = new DataFolder(folder);
        OpenWindows here = new OpenWindows(data, ProcessHandle.current());
        OpenWindows there = new OpenWindows(data, ProcessHandle.current().parent().orElseThrow());
        assertTrue(here.isOnly());
        here.open();
        here.open();
        assertTrue(here.isOnly());

        there.open();
        assertFalse(here.isOnly());
        assertFalse(there.isOnly());
        there.close();
        assertTrue(here.isOnly());

        Files.createFile(folder.resolve("windows").resolve("1-7")); // that was another process
        assertTrue(here.isOnly());
    }

    @Test
    void whatAWindowLeftThatWasKilledIsTakenAwayByTheNext() throws Exception {
        Path windows = Files.createDirectories(folder.resolve("windows"));
        Path killed = Files.createFile(windows.resolve("1-7"));
        Path others = Files.createFile(windows.resolve("notes.txt"));
        DataFolder data = new DataFolder(folder);
        new OpenWindows(data, ProcessHandle.current().parent().orElseThrow()).open();

        new OpenWindows(data, ProcessHandle.current()).open();

        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(others));
        try (var left = Files.list(windows)) {
            assertEquals(3, left.count());
        }
    }
}
