package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.testing.FullDisk;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A farm as one file: written while it is committed to, put back while it is not. */
final class BackupTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 8, 0);

    @TempDir Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        file = folder.resolve("farm.backup");
    }

    @Test
    void isTheFarmAsLastCommittedAndIsPutBackUnderAnotherEpoch() throws Exception {
        Store.Loaded first;
        List<String> backedUp;
        List<String> later;
        try (SqliteStore store = SqliteStore.open(data)) {
            first = store.load();
            Farm farm = live(store, first.farm(), 40);
            Backup.write(data, file);
            backedUp = told(farm);
            later = told(live(store, farm, 40));
        }
        assertEquals("rw-------", rights(file));

        Path earlier = Backup.restore(file, data, NOW).orElseThrow();

        try (SqliteStore store = SqliteStore.open(data)) {
            Store.Loaded restored = store.load();
            assertEquals(backedUp, told(restored.farm()));
            assertNotEquals(first.epoch(), restored.epoch());
            live(store, restored.farm(), 5);
        }
        assertEquals(data.resolve("farm-before-restore-20261121-080000.db"), earlier);
        Backup.restore(earlier, folder.resolve("other"), NOW);
        try (SqliteStore store = SqliteStore.open(folder.resolve("other"))) {
            assertEquals(later, told(store.load().farm()));
        }
        assertEquals(List.of(), leftOver(data));
    }

    @Test
    void isNotPutBackUnderARunningCoordinator() {
        begin();
        Backup.write(data, file);
        try (SqliteStore store = SqliteStore.open(data)) {
            store.load();

            String said = refusal(() -> Backup.restore(file, data, NOW));

            assertTrue(said.contains("A coordinator already has the data folder"), said);
        }
    }

    @Test
    void neverReplacesAFile() throws Exception {
        begin();
        Files.writeString(file, "mine");

        String said = refusal(() -> Backup.write(data, file));

        assertTrue(said.contains("is there already. Give another name"), said);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneThatDoesNotFitNamesItsPlaceAndLeavesNothing() throws Exception {
        begin();
        FullDisk.files(40_000); // what SQLite shares beside the farm fits
        String said;
        try {
            said = refusal(() -> Backup.write(data, file));
        } finally {
            FullDisk.room();
        }

        assertTrue(said.contains(file + ".part cannot be written"), said);
        assertEquals(List.of(data), inside(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneThatCannotBePutBackForWantOfRoomLeavesTheFarmAsItIs() throws Exception {
        begin();
        Backup.write(data, file);
        List<String> before = loaded();
        List<Path> files = inside(data);
        FullDisk.files(40_000); // what SQLite shares beside the farm fits
        try {
            String said = refusal(() -> Backup.restore(file, data, NOW));
            assertTrue(said.contains("farm.db.part cannot be written"), said);
        } finally {
            FullDisk.room();
        }

        assertEquals(before, loaded());
        assertEquals(files, inside(data));
    }

    private static List<Path> inside(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.sorted().toList();
        }
    }

    @Test
    void ofNoFarmThereIsNone() {
        String said = refusal(() -> Backup.write(data, file));

        assertTrue(said.contains("There is no farm in " + data), said);
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsNoWholeFarmIsNotPutBackAndTheFarmStays() throws Exception {
        begin();
        List<String> before = loaded();
        Files.writeString(file, "some text that is no database ".repeat(200));
        assertTrue(refusal(() -> Backup.restore(file, data, NOW)).contains("is not a database"));

        Files.delete(file);
        Backup.write(data, file);
        damage(file);
        assertTrue(refusal(() -> Backup.restore(file, data, NOW)).contains("is damaged"));

        assertEquals(before, loaded());
        assertEquals(List.of(), leftOver(data));
    }

    @Test
    void aDamagedFarmIsRefusedWithTheRemedyWhichWorks() throws Exception {
        begin();
        List<String> before = loaded();
        Backup.write(data, file);
        damage(data.resolve("farm.db"));

        String said = refusal(() -> SqliteStore.open(data).close());
        assertTrue(said.contains("farm.db is damaged"), said);
        assertTrue(said.contains("farmhand restore-backup FILE"), said);

        assertTrue(Backup.restore(file, data, NOW).isPresent());
        assertEquals(before, loaded());
    }

    private void begin() {
        try (SqliteStore store = SqliteStore.open(data)) {
            live(store, store.load().farm(), 60);
        }
    }

    private List<String> loaded() {
        try (SqliteStore store = SqliteStore.open(data)) {
            return told(store.load().farm());
        }
    }

    private static Farm live(SqliteStore store, Farm from, int steps) {
        Farm farm = from;
        RandomFarm life = new RandomFarm(3, from);
        for (int i = 0; i < steps; i++) {
            List<FarmEvent> events = life.step();
            store.commit(farm, life.farm(), events);
            farm = life.farm();
        }
        return farm;
    }

    private static List<String> told(Farm farm) {
        return farm.jobs().stream().map(job -> job.number() + "@" + job.stamp()).toList();
    }

    /** Noise in place of what stands in the second half of every page but the first. */
    private static void damage(Path database) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(database.toFile(), "rw")) {
            for (long page = 4096; page + 4096 <= bytes.length(); page += 4096) {
                bytes.seek(page);
                bytes.write("noise".repeat(20).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<Path> leftOver(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(left -> left.toString().contains(".part")).toList();
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String refusal(Executable what) {
        return assertThrows(StoreException.class, what).toString();
    }
}
