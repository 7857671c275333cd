package farmhand.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.discovery.DataFolder;
import farmhand.viewmodel.InMemory;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.picture.LocalFiles.With;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class OutputFilesTest {
    @TempDir Path folder;
    private final InMemory keepsake = new InMemory();

    @Test
    void aFileThatIsHereUnderItsMappedNameIsNotCopied() throws IOException {
        Path here = Files.writeString(folder.resolve("1.png"), "12345");
        keepsake.write("maps.studio-a", folder + " = /shows");

        assertEquals(Optional.of(here), files().find("/shows/1.png", 5));
        assertEquals(Optional.empty(), files().find("/shows/1.png", 6));
        assertEquals(Optional.empty(), files().find("relative/1.png", 5));
    }

    @Test
    void aCopyKeepsItsNameAndStaysInItsFolder() throws IOException {
        LocalFiles.Copy copy = files().create("/shows/../../etc/passwd\\..\\.profile");
        copy.to().close();

        assertTrue(copy.file().startsWith(folder.resolve("copies")), copy.toString());
        assertEquals("output", copy.file().getFileName().toString());
    }

    @Test
    void aCopyThatDidNotComeWholeLeavesNothing() throws IOException {
        LocalFiles.Copy copy = files().create("/shows/1.png");
        copy.to().close();

        files().drop(copy);

        assertTrue(Files.notExists(copy.file().getParent()));
    }

    @Test
    void copiesGoAfterADay() throws IOException {
        LocalFiles.Copy old = files().create("/shows/1.png");
        old.to().close();
        Files.setLastModifiedTime(
                old.file().getParent(), FileTime.from(Instant.now().minusSeconds(90_000)));

        files().create("/shows/2.png").to().close();

        assertTrue(Files.notExists(old.file()));
    }

    @Test
    void theViewerTakesTheFileWhereItsCommandSays() throws IOException {
        keepsake.write("viewer", "rv -c {file} -fullscreen");
        Path file = Path.of("/shows/a b.exr");

        assertEquals(
                List.of("rv", "-c", "/shows/a b.exr", "-fullscreen"),
                files().command(file, With.VIEWER));
        keepsake.write("viewer", "djv");
        assertEquals(List.of("djv", "/shows/a b.exr"), files().command(file, With.VIEWER));
    }

    @Test
    void withoutAProgramThatOpensFilesItSaysWhatToDo() {
        IOException none =
                assertThrows(
                        IOException.class,
                        () -> files().command(Path.of("/shows/1.png"), With.USUAL));

        assertTrue(none.toString().contains("Set a viewer"), none.toString());
    }

    private OutputFiles files() {
        return new OutputFiles(
                new DataFolder(folder), "studio-a", keepsake, Map.of("PATH", folder.toString()));
    }
}
