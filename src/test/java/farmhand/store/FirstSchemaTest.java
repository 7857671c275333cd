package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * {@code version-1.db} was written by the program whose schema was the first; every later one reads
 * it. It never changes.
 */
final class FirstSchemaTest {
    private static final JobNumber TWO = new JobNumber(2);
    private static final JobNumber THREE = new JobNumber(3);

    @TempDir Path folder;

    @BeforeEach
    void copy() throws Exception {
        try (InputStream file = FirstSchemaTest.class.getResourceAsStream("version-1.db")) {
            Files.copy(Objects.requireNonNull(file), folder.resolve("farm.db"));
        }
    }

    @Test
    void everyJobOfItIsThere() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Store.Loaded loaded = store.load();
            Farm farm = loaded.farm();

            assertEquals(List.of(), loaded.damaged());
            assertEquals("000eccb370168ce0b6094594576ac2cb", loaded.epoch());
            assertTrue(farm.revision() > 10_000);
            assertEquals(new JobNumber(6), farm.nextNumber());
            assertEquals(4, farm.jobs().stream().count());
            assertTrue(farm.job(new JobNumber(4)).isEmpty(), "it was deleted");
            assertEquals(JobStatus.DONE, job(farm, 5).status());
            Job paused = job(farm, 3);
            assertEquals(JobStatus.PAUSED, paused.status());
            assertEquals("lee", paused.settings().user());
            assertEquals(new Need.WholeJob(TWO), paused.settings().needs().getFirst());
            assertEquals("web", paused.blocks().getFirst().taskName(2));
        }
    }

    @Test
    void everyTaskIsAsItWas() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Job job = job(store.load().farm(), 2);
            Block render = job.blocks().getFirst();
            Block comp = job.blocks().getLast();

            assertEquals("sh010_light", job.settings().name());
            assertEquals(70, job.settings().priority());
            assertEquals(20, render.tasks().size());
            assertEquals(4, render.tasks().totals().done());
            Task failed = render.tasks().task(4);
            assertEquals(TaskState.FAILED, failed.state());
            assertEquals(2, failed.failures());
            assertEquals("Error: no “texture”", failed.error());
            assertEquals(TaskState.RUNNING, render.tasks().task(5).state());
            assertEquals(10, comp.tasks().totals().held());
            assertEquals(10, comp.tasks().totals().excluded());
            assertEquals(9, comp.ready(), "frames 2 to 10 of what is rendered are not held");
            List<Attempt> attempts = store.attempts(new TaskAddress(TWO, 0, 4));
            assertEquals(
                    List.of(End.FAILED, End.FAILED),
                    attempts.stream().map(attempt -> attempt.exit().end()).toList());
        }
    }

    @Test
    void itIsWrittenToAndReadAgain() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm before = store.load().farm();
            List<FarmEvent> events =
                    List.of(
                            new FarmEvent.JobEdited(
                                    THREE, job(before, 3).settings().withPriority(90), Specs.AT),
                            Specs.added(before.nextNumber(), Specs.frames("new", "1-3")));
            store.commit(before, before.apply(events), events);
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            Store.Loaded loaded = store.load();

            assertEquals(List.of(), loaded.damaged());
            assertEquals(90, job(loaded.farm(), 3).settings().priority());
            assertEquals(3, job(loaded.farm(), 6).blocks().getFirst().tasks().size());
        }
    }

    private static Job job(Farm farm, int number) {
        return farm.job(new JobNumber(number)).orElseThrow();
    }
}
