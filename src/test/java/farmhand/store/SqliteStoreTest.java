package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

final class SqliteStoreTest {
    private static final JobNumber TWO = JobNumber.FIRST;
    private static final JobNumber THREE = TWO.next();

    @TempDir Path folder;

    @Test
    void framesAreTwoRowsHoweverMany() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm empty = store.load().farm();
            submit(store, empty, TWO, 1_000_000);

            assertEquals(List.of(1L, 1L, 0L, 0L), rows());
        }
    }

    @Test
    void excludingAMillionTasksIsARowForEachChunk() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm farm = submit(store, store.load().farm(), TWO, 1_000_000);
            TaskSet all = TaskSet.firstOf(1_000_000);
            List<FarmEvent> events =
                    List.of(
                            new FarmEvent.TasksMoved(
                                    new BlockAddress(TWO, 0),
                                    all,
                                    TaskState.EXCLUDED,
                                    new When(9)));
            store.commit(farm, farm.apply(events), events);

            assertEquals(List.of(1L, 1L, 0L, 1_000_000L / TaskTable.CHUNK), rows());
        }
    }

    @Test
    void aNewDataFolderIsForItsOwnerAlone() throws Exception {
        Path made = folder.resolve("some/where");
        SqliteStore.open(made).close();

        PosixFileAttributeView view =
                Files.getFileAttributeView(made, PosixFileAttributeView.class);
        if (view != null) { // Windows has no such thing
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(view.readAttributes().permissions()));
        }
    }

    @Test
    void aFullDiskRefusesTheChangeAndLaterTakesTheNext() throws Exception {
        try (Sql sql = Sql.writing(folder.resolve("farm.db"))) {
            Schema.CURRENT.bringUp(sql);
            SqliteStore store = new SqliteStore(DataFolder.claim(folder, DataFolder.REAL), sql);
            Farm empty = store.load().farm();
            Farm one = submit(store, empty, TWO, 10);
            sql.script("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));

            Metadata large = new Metadata("{\"a\":\"" + "x".repeat(60_000) + "\"}");
            JobSettings settings = one.jobs().find(TWO).orElseThrow().settings().with(large);
            List<FarmEvent> events = List.of(new FarmEvent.JobEdited(TWO, settings, new When(5)));
            Farm edited = one.apply(events);
            String said =
                    assertThrows(StoreException.class, () -> store.commit(one, edited, events))
                            .toString();
            assertTrue(said.contains("disk is full") && said.contains("farm.db"), said);

            sql.script("PRAGMA max_page_count = 100000");
            submit(store, one, THREE, 10);
            store.close();
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<Job> jobs = store.load().farm().jobs().stream().toList();

            assertEquals(List.of(TWO, THREE), jobs.stream().map(Job::number).toList());
            assertEquals(Metadata.NONE, jobs.getFirst().settings().metadata());
        }
    }

    @Test
    void aDamagedJobIsLeftOutAndKept() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm farm = submit(store, store.load().farm(), TWO, 10);
            submit(store, farm, THREE, 10);
        }
        damage("UPDATE block SET spec = '{\"name\":' WHERE job = 3");

        try (SqliteStore store = SqliteStore.open(folder)) {
            Store.Loaded loaded = store.load();

            assertEquals(List.of(TWO), loaded.farm().jobs().stream().map(Job::number).toList());
            assertEquals(1, loaded.damaged().size());
            assertTrue(
                    loaded.damaged().getFirst().startsWith("Job 3 cannot be read"),
                    loaded.damaged().getFirst());
            assertEquals(THREE.next(), loaded.farm().nextNumber());
            submit(store, loaded.farm(), THREE.next(), 10);
            assertEquals(List.of(3L, 3L, 0L, 0L), rows());
        }
    }

    @Test
    void whoWaitsForADamagedJobIsPaused() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm farm = submit(store, store.load().farm(), TWO, 10);
            submit(store, farm, THREE, 10);
        }
        damage("UPDATE job SET settings = replace(settings, '[]', '[{\"job\":{\"job\":2}}]')");
        damage("DELETE FROM block WHERE job = 2");

        try (SqliteStore store = SqliteStore.open(folder)) {
            Store.Loaded loaded = store.load();

            Job waits = loaded.farm().jobs().find(THREE).orElseThrow();
            assertTrue(waits.settings().wishes().paused());
            assertTrue(loaded.damaged().getLast().contains("Job 3 waits for a job"));
        }
    }

    @Test
    void everyKindOfDamageNamesItsPlace() throws Exception {
        assertDamage("UPDATE job SET settings = '[]'", "settings: ");
        assertDamage("UPDATE job SET settings = 'null'", "settings: null");
        assertDamage("UPDATE job SET settings = replace(settings, '\"elie\"', 'null')", "user");
        assertDamage("UPDATE block SET needs = '[{\"whole_block\":{\"block\":9}}]'", "needs of");
        assertDamage("UPDATE block SET idx = 4", "block 0 is missing");
        assertDamage("DELETE FROM block", "it has no blocks");
        assertDamage("UPDATE block SET spec = replace(spec, '[1,', '[50,')", "spec: ");
        assertDamage("INSERT INTO task_chunk VALUES (2, 0, 0, 'oz', '{}')", "the letter z");
        assertDamage("INSERT INTO task_chunk VALUES (2, 0, 3, 'oo', '{}')", "chunk 3");
        assertDamage("INSERT INTO task_chunk VALUES (2, 0, 0, 'oo', '{\"7\":{}}')", "task 7");
        assertDamage("INSERT INTO task_chunk VALUES (2, 0, 0, 'oo', '{\"0\":{\"x\":1}}')", "x");
        assertDamage("INSERT INTO task_chunk VALUES (2, 0, 0, 'oo', '{\"0\":')", "details: ");
    }

    @Test
    void whatWasAcknowledgedIsInTheFilesBeforeTheyAreClosed() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Path live = folder.resolve("live");
        try (SqliteStore store = SqliteStore.open(live)) {
            Farm farm = submit(store, store.load().farm(), TWO, 10);
            Files.copy(live.resolve("farm.db"), copy.resolve("farm.db"));
            Files.copy(live.resolve("farm.db-wal"), copy.resolve("farm.db-wal"));

            try (SqliteStore again = SqliteStore.open(copy)) {
                assertEquals(
                        farm.jobs().stream().toList(),
                        again.load().farm().jobs().stream().toList());
            }
        }
    }

    private void assertDamage(String damage, String place) throws Exception {
        folder = Files.createTempDirectory(folder, "damage");
        try (SqliteStore store = SqliteStore.open(folder)) {
            submit(store, store.load().farm(), TWO, 10);
        }
        damage(damage);
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<String> damaged = store.load().damaged();

            assertEquals(1, damaged.size(), damage);
            assertTrue(damaged.getFirst().contains(place), damaged.getFirst());
        }
    }

    private void damage(String statement) throws Exception {
        try (Sql sql = Sql.writing(folder.resolve("farm.db"))) {
            sql.run(statement);
        }
    }

    private List<Long> rows() throws Exception {
        try (Sql sql = Sql.reading(folder.resolve("farm.db"))) {
            return List.of(
                    sql.number("SELECT count(*) FROM job"),
                    sql.number("SELECT count(*) FROM block"),
                    sql.number("SELECT count(*) FROM listed"),
                    sql.number("SELECT count(*) FROM task_chunk"));
        }
    }

    private static Farm submit(Store store, Farm farm, JobNumber number, int frames) {
        Work work = new Work.Frames(new FrameTasks(FrameRange.of(1, frames, 1), 1));
        BlockSpec block =
                new BlockSpec(
                        "beauty",
                        work,
                        Execution.of("render @#@"),
                        List.of(),
                        BlockLimits.USUAL,
                        Metadata.NONE);
        JobSettings settings =
                new JobSettings("shot", "elie", 50, JobWishes.USUAL, List.of(), Metadata.NONE);
        List<FarmEvent.NewBlock> blocks = List.of(new FarmEvent.NewBlock(block, List.of()));
        List<FarmEvent> events =
                List.of(new FarmEvent.JobAdded(number, settings, blocks, new When(1)));
        Farm after = farm.apply(events);
        store.commit(farm, after, events);
        return after;
    }
}
