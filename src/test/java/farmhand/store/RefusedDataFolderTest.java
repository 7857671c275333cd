package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.StoreException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Each folder that cannot hold a farm is refused with its own reason and a remedy. */
final class RefusedDataFolderTest {
    @TempDir Path folder;

    @Test
    void belongsToAnotherCoordinator() {
        try (SqliteStore first = SqliteStore.open(folder)) {
            first.load();

            String said = refusal(folder);

            assertSays(said, "A coordinator already has the data folder", folder.toString());
            assertSays(said, "process " + ProcessHandle.current().pid());
        }
        SqliteStore.open(folder).close();
    }

    @Test
    void cannotBeCreated() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertSays(refusal(file), "cannot be created: a file is in its place", "--data");
        assertSays(
                refusal(Path.of("/proc/farmhand")), "/proc/farmhand cannot be created", "--data");
    }

    @Test
    void cannotBeWritten() {
        assertSays(refusal(Path.of("/proc")), "The data folder /proc cannot be written", "--data");
    }

    @Test
    void holdsAFolderInPlaceOfTheFile() throws Exception {
        Files.createDirectory(folder.resolve("farm.db"));

        assertSays(refusal(folder), "farm.db cannot be opened", "--data");
    }

    @Test
    void holdsSomethingElseThanADatabase() throws Exception {
        Files.writeString(folder.resolve("farm.db"), "this is a text and no database ".repeat(99));

        assertSays(refusal(folder), "farm.db is not a database", "Move it away");
    }

    @Test
    void holdsTheDatabaseOfAnotherProgram() throws Exception {
        try (Sql other = Sql.writing(folder.resolve("farm.db"))) {
            other.script("CREATE TABLE photos (name TEXT)");
        }

        assertSays(refusal(folder), "is the database of another program", "Move it away");
    }

    @Test
    void wasWrittenByANewerProgram() throws Exception {
        SqliteStore.open(folder).close();
        try (Sql newer = Sql.writing(folder.resolve("farm.db"))) {
            newer.script("PRAGMA user_version = 7");
        }

        assertSays(refusal(folder), "newer Farmhand: it has schema 7, this program knows 3");
        assertSays(refusal(folder), "Start the newer program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
    void isOnANetworkDisk(String type) {
        StoreException refused =
                assertThrows(StoreException.class, () -> SqliteStore.open(folder, _ -> type));

        String said = refused.toString();
        assertSays(said, "is on a network disk (" + type + ")", "on a disk of this machine");
        assertFalse(Files.exists(folder.resolve("farm.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "overlay", "tmpfs", "NTFS", "apfs", "fuseblk"})
    void isOnADiskOfThisMachine(String type) {
        SqliteStore.open(folder, _ -> type).close();
    }

    private static String refusal(Path folder) {
        return assertThrows(StoreException.class, () -> SqliteStore.open(folder)).toString();
    }

    private static void assertSays(String said, String... parts) {
        for (String part : parts) {
            assertTrue(said.contains(part), said);
        }
    }
}
