package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pins the rows of the newest schema. Where this fails once that is released, farms that exist
 * could no longer be read: take the change back, or write a migration. What earlier schemas wrote
 * is kept as files, see {@link FarmOfSchemaOneTest}.
 */
final class WrittenRowsTest {
    private static final JobNumber TWO = JobNumber.FIRST;

    @TempDir Path folder;

    @Test
    void areThoseOfTheNewestSchema() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm empty = store.load().farm();
            List<FarmEvent> events = List.of(added(), moved(), held());
            Farm farm = empty.apply(events);
            store.commit(empty, farm, events);
            List<FarmEvent> tried = tried();
            store.commit(farm, farm.apply(tried), tried);
        }
        try (Sql sql = Sql.reading(folder.resolve("farm.db"));
                var golden = getClass().getResourceAsStream("/golden/store/rows-3.txt")) {
            byte[] expected = Objects.requireNonNull(golden).readAllBytes();

            assertEquals(new String(expected, StandardCharsets.UTF_8).strip(), rows(sql));
        }
    }

    private static FarmEvent added() {
        NeedSpec need = new NeedSpec.OnBlock("beauty", NeedSpec.By.FRAME);
        JobSettings settings =
                new JobSettings(
                        "shot “01”",
                        "elie",
                        -5,
                        new JobWishes(true, false, new Limit(4), "a note"),
                        List.of(new Need.WholeJob(new JobNumber(9))),
                        new Metadata("{\"shot\":1}"));
        Work frames = new Work.Frames(new FrameTasks(FrameRange.parse("-3--1,10-20x5"), 2));
        TaskSpec task = TaskSpec.of("a", "-x").with("ffmpeg", new Environment(Map.of("B", "2")));
        Work listed = new Work.Listed(List.of(task, TaskSpec.of("b", "-y")));
        List<Need> needs =
                List.of(
                        new Need.BlockByFrame(0),
                        new Need.WholeBlock(0),
                        new Need.WholeJob(new JobNumber(9)));
        return new FarmEvent.JobAdded(
                TWO,
                settings,
                List.of(
                        new FarmEvent.NewBlock(block("beauty", frames, List.of()), List.of()),
                        new FarmEvent.NewBlock(
                                block(
                                        "comp",
                                        listed,
                                        List.of(need, new NeedSpec.OnJob(new JobNumber(9)))),
                                needs)),
                new When(1_000_000));
    }

    private static BlockSpec block(String name, Work work, List<NeedSpec> needs) {
        Execution how =
                new Execution(
                        "blender", "r @#@", "f @#@", "/tmp", new Environment(Map.of("A", "1")));
        BlockLimits limits = new BlockLimits(1, new Limit(3), Limit.NONE, 2);
        return new BlockSpec(name, work, how, needs, limits, Metadata.NONE);
    }

    private static FarmEvent moved() {
        return new FarmEvent.TasksMoved(
                new BlockAddress(TWO, 1), TaskSet.of(1), TaskState.EXCLUDED, new When(2_000_000));
    }

    private static FarmEvent held() {
        return new FarmEvent.TasksMoved(
                new BlockAddress(TWO, 0), TaskSet.of(3), TaskState.HELD, new When(2_500_000));
    }

    private static List<FarmEvent> tried() {
        BlockAddress block = new BlockAddress(TWO, 0);
        AttemptAddress done = block.task(0).attempt(1);
        AttemptAddress failed = block.task(1).attempt(1);
        AttemptAddress runs = block.task(2).attempt(1);
        Exit exit = new Exit(End.FAILED, 1, 9, "no disk");
        return List.of(
                new FarmEvent.AttemptAssigned(done, "here", "r -3", new When(3_000_000)),
                new FarmEvent.AttemptAssigned(failed, "here", "r -1", new When(3_000_001)),
                new FarmEvent.AttemptAssigned(runs, "here", "r 10", new When(3_000_002)),
                new FarmEvent.AttemptStarted(runs),
                new FarmEvent.AttemptProgressed(failed, 30, "line 3"),
                new FarmEvent.AttemptEnded(done, Exit.DONE, TaskState.DONE, new When(4_000_000)),
                new FarmEvent.AttemptEnded(failed, exit, TaskState.OPEN, new When(4_000_001)),
                new FarmEvent.TasksEnding(
                        block, TaskSet.of(2), TaskState.EXCLUDED, new When(5_000_000)));
    }

    private static String rows(Sql sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table :
                List.of("job", "block", "listed", "task_chunk", "task_wishes", "attempt")) {
            sql.each("SELECT * FROM " + table, row -> lines.add(table + "|" + line(row)));
        }
        sql.each(
                "SELECT * FROM meta WHERE key <> 'epoch' ORDER BY key",
                row -> lines.add("meta|" + line(row)));
        return String.join("\n", lines);
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(row.getString(i)));
        }
        return String.join("|", values);
    }
}
