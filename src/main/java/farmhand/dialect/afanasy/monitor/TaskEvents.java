package farmhand.dialect.afanasy.monitor;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed inside jobs whose tasks are watched.
 *
 * @param tasks those that changed since they were first told, by job
 * @param blocks how much of each block has to be read again: progress, properties or full
 */
record TaskEvents(Map<JobNumber, List<TaskAddress>> tasks, Map<BlockAddress, String> blocks) {

    static TaskEvents between(Farm before, Farm now, Iterable<JobNumber> watched) {
        TaskEvents events = new TaskEvents(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (JobNumber number : watched) {
            Optional<Job> job = now.job(number);
            Optional<Job> old = before.job(number);
            if (job.isPresent() && !job.equals(old)) {
                for (Block block : job.get().blocks()) {
                    events.add(
                            new BlockAddress(number, block.index()),
                            old.filter(one -> block.index() < one.blocks().size())
                                    .map(one -> one.blocks().get(block.index())),
                            block);
                }
            }
        }
        return events;
    }

    private void add(BlockAddress at, Optional<Block> before, Block now) {
        if (before.isEmpty() || before.get().tasks().size() != now.tasks().size()) {
            blocks.put(at, "full");
        } else if (!before.get().spec().equals(now.spec())) {
            blocks.put(at, "properties");
        } else if (before.get().stamp().changed() != now.stamp().changed()) {
            blocks.put(at, "progress");
        }
        now.tasks()
                .tasksOf(
                        before.map(old -> now.tasks().chunksSince(old.tasks()))
                                .orElseGet(
                                        () ->
                                                java.util.stream.IntStream.range(
                                                                0, now.tasks().chunkCount())
                                                        .filter(now.tasks()::isTouched)))
                .filter(i -> !now.tasks().task(i).equals(task(before, i)))
                .forEach(
                        i -> {
                            tasks.computeIfAbsent(at.job(), _ -> new ArrayList<>()).add(at.task(i));
                            // Which task goes next is a property of its block on an afserver.
                            if (isMoved(task(before, i), now.tasks().task(i))) {
                                blocks.replace(at, "progress", "properties");
                            }
                        });
    }

    /**
     * Whether somebody said that it goes before others or no longer; once it starts it does not.
     */
    private static boolean isMoved(Task before, Task now) {
        return now.turn() != before.turn() && now.tries() == before.tries();
    }

    private static Task task(Optional<Block> block, int index) {
        return block.filter(old -> index < old.tasks().size())
                .map(old -> old.tasks().task(index))
                .orElse(Task.UNTOUCHED);
    }
}
