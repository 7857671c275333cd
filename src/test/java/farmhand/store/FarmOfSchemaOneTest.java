package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.port.Store.Loaded;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.TimeLimits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A database file that a program of schema 1 wrote is read whole, and goes on. */
final class FarmOfSchemaOneTest {
    private static final BlockAddress LISTED = new BlockAddress(JobNumber.FIRST, 1);

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var golden = getClass().getResourceAsStream("/golden/store/farm-1.db")) {
            Files.copy(Objects.requireNonNull(golden), folder.resolve("farm.db"));
        }
    }

    @Test
    void whatWasNotKnownThenIsAsUsual() {
        Loaded loaded = load();

        Job job = loaded.farm().job(JobNumber.FIRST).orElseThrow();
        Block listed = job.blocks().get(1);
        assertEquals(List.of(), loaded.damaged());
        assertEquals(new JobWishes(true, false, new Limit(4), "a note"), job.settings().wishes());
        assertEquals("r @#@", job.blocks().getFirst().spec().how().command().text());
        assertEquals(TimeLimits.NONE, listed.spec().limits().times());
        assertEquals(Pace.USUAL, listed.spec().limits().pace());
        assertEquals(TaskWishes.NONE, listed.wishes(0));
        assertEquals(TaskOptions.NONE, listed.options(2));
        assertEquals(TaskState.EXCLUDED, listed.tasks().task(1).state());
    }

    @Test
    void whatWasSaidIsStillSaid() {
        Block listed = load().farm().block(LISTED).orElseThrow();

        assertEquals("ffmpeg", listed.service(0));
        assertEquals(
                "say \"ü\"",
                ((farmhand.farm.spec.Work.Listed) listed.spec().work())
                        .tasks()
                        .get(2)
                        .command()
                        .text());
        assertEquals(new Metadata("{\"shot\":[1,\"a\"]}"), listed.wishes(2).metadata());
    }

    @Test
    void itGoesOn() {
        TaskWishes wished = TaskWishes.NONE.withPriority(7);
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm before = store.load().farm();
            var events =
                    List.of(
                            new FarmEvent.TasksEdited(
                                    LISTED, TaskSet.of(1), wished, new When(9_000_000)));
            store.commit(before, before.apply(events), events);
        }

        assertEquals(wished, load().farm().block(LISTED).orElseThrow().wishes(1));
    }

    private Loaded load() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            return store.load();
        }
    }
}
