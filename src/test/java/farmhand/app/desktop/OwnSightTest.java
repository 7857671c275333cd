package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.discovery.DataFolder;
import farmhand.viewmodel.check.FarmSight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class OwnSightTest {
    @TempDir private Path folder;

    @Test
    void aFolderThatIsNotMadeYetHasThePlaceOfTheOneItWouldBeMadeIn() throws IOException {
        FarmSight.Space space = sight().space(folder.resolve("render/v2"));

        assertTrue(space.writable());
        assertTrue(space.free() > 0);
    }

    @Test
    void whatAFileIsInTheWayOfHasNoPlace() throws IOException {
        Path file = Files.createFile(folder.resolve("render"));

        assertFalse(sight().space(file.resolve("v2")).writable());
    }

    private OwnSight sight() {
        return new OwnSight(DataFolder.of(folder.toString()), Map.of());
    }
}
