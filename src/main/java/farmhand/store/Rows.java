package farmhand.store;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.TaskChanges;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskTable;
import farmhand.store.text.ChunkText;
import farmhand.store.text.Json;
import farmhand.store.text.StoredBlock;
import farmhand.store.text.StoredTask;
import farmhand.store.text.StoredWishes;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;

/**
 * Writes the rows by which one version of a farm differs from another. What both share is not
 * looked at.
 */
final class Rows {
    private final Sql sql;
    private final MirrorRows mirrored;

    Rows(Sql sql) {
        this.sql = sql;
        this.mirrored = new MirrorRows(sql);
    }

    void write(Farm before, Farm after) throws SQLException {
        for (Job job : (Iterable<Job>) after.jobs().changedSince(before.jobs())::iterator) {
            Optional<Job> old = before.jobs().find(job.number());
            if (job.isMirrored()) {
                mirrored.write(old, job);
            } else {
                write(old.orElse(null), job);
            }
        }
        if (!after.nextNumber().equals(before.nextNumber())) {
            sql.run(
                    "UPDATE meta SET value = ? WHERE key = 'next_number'",
                    after.nextNumber().toString());
        }
    }

    /** Takes away all that is kept of jobs that are gone for good, but for the history. */
    void purge(List<? extends FarmEvent> events) throws SQLException {
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.JobPurged(JobNumber job, _)) {
                for (String table :
                        List.of("block", "listed", "task_chunk", "task_wishes", "attempt")) {
                    sql.run("DELETE FROM " + table + " WHERE job = ?", job.value());
                }
                sql.run("DELETE FROM job WHERE number = ?", job.value());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    private void write(@Nullable Job before, Job job) throws SQLException {
        int number = job.number().value();
        if (before == null) {
            sql.run(
                    "INSERT INTO job VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    Json.print(job.settings()),
                    job.created(),
                    job.finished(),
                    job.modified(),
                    job.deleted(),
                    job.stamp().made(),
                    job.stamp().changed(),
                    job.age().word(),
                    job.aging().restored());
        } else {
            if (!job.settings().equals(before.settings())) {
                sql.run(
                        "UPDATE job SET settings = ? WHERE number = ?",
                        Json.print(job.settings()),
                        number);
            }
            sql.run(
                    "UPDATE job SET finished = ?, modified = ?, deleted = ?, made = ?, changed = ?,"
                            + " age = ?, restored = ? WHERE number = ?",
                    job.finished(),
                    job.modified(),
                    job.deleted(),
                    job.stamp().made(),
                    job.stamp().changed(),
                    job.age().word(),
                    job.aging().restored(),
                    number);
        }
        List<Block> older = before == null ? List.of() : before.blocks();
        for (Block block : job.blocks()) {
            Block old = block.index() < older.size() ? older.get(block.index()) : null;
            if (block != old) {
                write(job.number(), old, block);
            }
        }
    }

    private void write(JobNumber job, @Nullable Block before, Block block) throws SQLException {
        if (before == null) {
            sql.run(
                    "INSERT INTO block VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    job.value(),
                    block.index(),
                    spec(block),
                    Json.printList(Need.class, block.needs()),
                    block.created(),
                    block.tasks().started(),
                    block.stamp().made(),
                    block.stamp().changed());
        } else {
            // Tasks have rows of their own, so that other work alone is no other spec.
            if (!block.spec().equals(before.spec().withWork(block.spec().work()))) {
                sql.run(
                        "UPDATE block SET spec = ? WHERE job = ? AND idx = ?",
                        spec(block),
                        job.value(),
                        block.index());
            }
            if (!block.needs().equals(before.needs())) {
                sql.run(
                        "UPDATE block SET needs = ? WHERE job = ? AND idx = ?",
                        Json.printList(Need.class, block.needs()),
                        job.value(),
                        block.index());
            }
            sql.run(
                    "UPDATE block SET started = ?, changed = ? WHERE job = ? AND idx = ?",
                    block.tasks().started(),
                    block.stamp().changed(),
                    job.value(),
                    block.index());
        }
        writeListed(job, before, block);
        writeChunks(job, before == null ? TaskTable.untouched(0) : before.tasks(), block);
        writeWishes(job, before == null ? TaskChanges.NONE : before.changes(), block);
    }

    private void writeWishes(JobNumber job, TaskChanges before, Block block) throws SQLException {
        PrimitiveIterator.OfInt chunks = block.changes().chunksChangedSince(before).iterator();
        while (chunks.hasNext()) {
            int chunk = chunks.nextInt();
            sql.run(
                    "INSERT INTO task_wishes VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                            + " SET wishes = excluded.wishes",
                    job.value(),
                    block.index(),
                    chunk,
                    Json.print(new StoredWishes(block.changes().chunk(chunk))));
        }
    }

    private void writeListed(JobNumber job, @Nullable Block before, Block block)
            throws SQLException {
        if (!(block.spec().work() instanceof Work.Listed(List<TaskSpec> tasks, _))) {
            return;
        }
        int first = before == null ? 0 : before.tasks().size();
        while (first < tasks.size()) { // one commit may hold several appends
            Integer next = block.births().later().higherKey(first);
            int end = next == null ? tasks.size() : next;
            sql.run(
                    "INSERT INTO listed VALUES (?, ?, ?, ?, ?)",
                    job.value(),
                    block.index(),
                    first,
                    Json.printList(
                            StoredTask.class,
                            tasks.subList(first, end).stream().map(StoredTask::of).toList()),
                    block.created(first));
            first = end;
        }
    }

    private void writeChunks(JobNumber job, TaskTable before, Block block) throws SQLException {
        TaskTable tasks = block.tasks();
        for (int chunk : (Iterable<Integer>) tasks.chunksSince(before)::iterator) {
            ChunkText text = ChunkText.of(tasks, chunk);
            sql.run(
                    "INSERT INTO task_chunk VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
                            + " SET states = excluded.states, details = excluded.details",
                    job.value(),
                    block.index(),
                    chunk,
                    text.states(),
                    text.details());
        }
    }

    private static String spec(Block block) {
        return Json.print(StoredBlock.of(block.spec()));
    }
}
