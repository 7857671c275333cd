package farmhand.store;

import farmhand.farm.Births;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.Stamp;
import farmhand.farm.TaskChanges;
import farmhand.farm.TaskNeeds;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;
import farmhand.farm.time.Age;
import farmhand.farm.time.Aging;
import farmhand.store.text.ChunkReader;
import farmhand.store.text.ChunkText;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;
import farmhand.store.text.StoredBlock;
import farmhand.store.text.StoredTask;
import farmhand.store.text.StoredWishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the jobs, one by one, so that a damaged one does not keep the others from being read. */
final class Loading {
    private final Sql sql;
    private final JobNumber next;
    private final List<Job> jobs = new ArrayList<>();
    private final Set<Long> leftOut = new HashSet<>();
    private final List<String> damaged = new ArrayList<>();

    /** Of jobs with numbers below {@code next}. */
    Loading(Sql sql, JobNumber next) {
        this.sql = sql;
        this.next = next;
    }

    List<Job> jobs() throws SQLException {
        sql.each("SELECT * FROM job ORDER BY number", this::read);
        return jobs.stream().map(this::heldBack).toList();
    }

    /** A sentence for each job that could not be read, or waits for one that could not. */
    List<String> damaged() {
        return damaged;
    }

    private void read(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        try {
            if (number < JobNumber.FIRST.value() || number >= next.value()) {
                throw new DamagedRow("number: no job has that number");
            }
            jobs.add(job((int) number, row));
        } catch (DamagedRow | Refused | IllegalArgumentException e) {
            leftOut.add(number);
            damaged.add(
                    "Job %d cannot be read and is left out: %s. Its rows are kept as they are; mend them with sqlite3 while the coordinator is stopped, or submit the job again."
                            .formatted(number, e.getMessage()));
        }
    }

    /** A need of a job that is not there counts as met, so who waits for one left out is paused. */
    private Job heldBack(Job job) {
        boolean waits =
                Stream.concat(
                                job.settings().needs().stream(),
                                job.blocks().stream().flatMap(block -> block.needs().stream()))
                        .anyMatch(
                                need ->
                                        need instanceof Need.WholeJob(var o)
                                                && leftOut.contains((long) o.value()));
        if (!waits) {
            return job;
        }
        damaged.add(
                "Job %s waits for a job that cannot be read, and is paused until you resume it."
                        .formatted(job.number()));
        JobSettings settings = job.settings();
        return new Job(
                job.number(),
                settings.with(settings.wishes().withPaused(true)),
                job.blocks(),
                job.created(),
                job.finished(),
                job.modified(),
                job.deleted(),
                job.aging(),
                job.stamp());
    }

    private Job job(int number, ResultSet row) throws SQLException, DamagedRow {
        return new Job(
                new JobNumber(number),
                Json.read(JobSettings.class, "settings", row.getString("settings")),
                blocks(number),
                Sql.when(row, "created"),
                Sql.when(row, "finished"),
                Sql.when(row, "modified"),
                row.getBoolean("deleted"),
                new Aging(age(row.getString("age")), Sql.when(row, "restored")),
                new Stamp(row.getLong("made"), row.getLong("changed")));
    }

    private static Age age(String word) throws DamagedRow {
        for (Age age : Age.values()) {
            if (age.word().equals(word)) {
                return age;
            }
        }
        throw new DamagedRow("age: " + word);
    }

    private List<Block> blocks(int job) throws SQLException, DamagedRow {
        List<Block> blocks = new ArrayList<>();
        sql.each(
                "SELECT * FROM block WHERE job = ? ORDER BY idx",
                row -> blocks.add(block(job, blocks.size(), row)),
                job);
        if (blocks.isEmpty()) {
            throw new DamagedRow("it has no blocks");
        }
        for (Block block : blocks) {
            for (Need need : block.needs()) {
                if (target(need) >= blocks.size() || target(need) == block.index()) {
                    throw new DamagedRow("needs of block " + block.index() + ": " + need);
                }
            }
        }
        return blocks;
    }

    private Block block(int job, int index, ResultSet row) throws SQLException, DamagedRow {
        if (row.getInt("idx") != index) {
            throw new DamagedRow("block " + index + " is missing");
        }
        StoredBlock stored = Json.read(StoredBlock.class, "spec", row.getString("spec"));
        Listed listed = listed(job, index, Sql.when(row, "created"));
        BlockSpec spec = stored.spec(listed.tasks());
        int size = spec.work().count();
        return new Block(
                index,
                spec,
                Json.readList(Need.class, "needs", row.getString("needs")),
                TaskTable.restored(size, Sql.when(row, "started"), chunks(job, index)),
                wishes(job, index, size),
                TaskNeeds.NONE,
                0,
                listed.births(),
                new Stamp(row.getLong("made"), row.getLong("changed")));
    }

    /** Tasks that a block lists, and when they were. */
    private record Listed(List<TaskSpec> tasks, Births births) {}

    private Listed listed(int job, int block, When first) throws SQLException, DamagedRow {
        List<TaskSpec> tasks = new ArrayList<>();
        NavigableMap<Integer, When> later = new TreeMap<>();
        sql.each(
                "SELECT first, tasks, created FROM listed WHERE job = ? AND block = ? ORDER BY first",
                row -> {
                    if (row.getInt("first") != tasks.size()) {
                        throw new DamagedRow("listed: task " + tasks.size() + " is missing");
                    }
                    When created = Sql.when(row, "created");
                    if (!created.isNever()) { // what older programs wrote came with its block
                        later.put(tasks.size(), created);
                    }
                    Json.readList(StoredTask.class, "tasks", row.getString("tasks")).stream()
                            .map(StoredTask::spec)
                            .forEach(tasks::add);
                },
                job,
                block);
        Births births = Births.at(first);
        for (Map.Entry<Integer, When> append : later.entrySet()) {
            births = births.with(append.getKey(), append.getValue());
        }
        return new Listed(tasks, births);
    }

    private Map<Integer, List<Task>> chunks(int job, int block) throws SQLException, DamagedRow {
        Map<Integer, List<Task>> chunks = new HashMap<>();
        sql.each(
                "SELECT chunk, states, details FROM task_chunk WHERE job = ? AND block = ?",
                row -> {
                    int chunk = row.getInt("chunk");
                    ChunkText text =
                            new ChunkText(row.getString("states"), row.getString("details"));
                    chunks.put(chunk, ChunkReader.tasks(text, chunk * TaskTable.CHUNK));
                },
                job,
                block);
        return chunks;
    }

    private TaskChanges wishes(int job, int block, int size) throws SQLException, DamagedRow {
        Map<Integer, TaskWishes> found = new TreeMap<>();
        sql.each(
                "SELECT wishes FROM task_wishes WHERE job = ? AND block = ?",
                row ->
                        found.putAll(
                                Json.read(StoredWishes.class, "wishes", row.getString("wishes"))
                                        .tasks()),
                job,
                block);
        TaskChanges changes = TaskChanges.NONE;
        for (var entry : found.entrySet()) {
            if (entry.getKey() < 0 || entry.getKey() >= size) {
                throw new DamagedRow("wishes: there is no task " + entry.getKey());
            }
            changes = changes.with(TaskSet.of(entry.getKey()), entry.getValue());
        }
        return changes;
    }

    private static int target(Need need) {
        return switch (need) {
            case Need.WholeBlock(int block) -> block;
            case Need.BlockByFrame(int block) -> block;
            case Need.OfJobs _, Need.BlocksMatching _ -> -1;
        };
    }
}
