package farmhand.farm.address;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What some subjects are, each thing once however often it is addressed.
 *
 * @param jobs whole ones
 * @param blocks whole ones
 * @param tasks of which blocks
 */
public record Subjects(
        Set<JobNumber> jobs, Set<BlockAddress> blocks, Map<BlockAddress, TaskSet> tasks) {
    public Subjects {
        jobs = Set.copyOf(jobs);
        blocks = Set.copyOf(blocks);
        tasks = Map.copyOf(tasks);
    }

    /** What {@code all} address. */
    public static Subjects of(Collection<? extends Subject> all) {
        Set<JobNumber> jobs = new LinkedHashSet<>();
        Set<BlockAddress> blocks = new LinkedHashSet<>();
        Map<BlockAddress, TaskSet> tasks = new LinkedHashMap<>();
        for (Subject one : all) {
            switch (one) {
                case Subject.OfJob(var job) -> jobs.add(job);
                case Subject.OfBlock(var block) -> blocks.add(block);
                case Subject.OfTasks(var block, var some) ->
                        tasks.merge(block, some, TaskSet::union);
            }
        }
        return new Subjects(jobs, blocks, tasks);
    }

    /** How many tasks are addressed by themselves. */
    public int taskCount() {
        return tasks.values().stream().mapToInt(TaskSet::size).sum();
    }

    /** How many things there are. */
    public int count() {
        return jobs.size() + blocks.size() + taskCount();
    }
}
