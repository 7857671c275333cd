package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;
import farmhand.farm.time.Aging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a farm what another system says. What did not change stays the very same, so that readers
 * are told only what differs.
 */
final class SeenFarm {
    private final long revision;

    private SeenFarm(long revision) {
        this.revision = revision;
    }

    static Farm seen(
            Farm farm, Collection<SeenJob> jobs, Collection<JobNumber> gone, Policy policy) {
        SeenFarm mirror = new SeenFarm(farm.revision() + 1);
        Farm now = farm.at(mirror.revision);
        boolean same = farm.policy().equals(policy);
        if (!same) {
            now = now.with(policy);
        }
        for (JobNumber number : gone) {
            if (now.jobs().find(number).isPresent()) {
                now = now.without(number);
                same = false;
            }
        }
        for (SeenJob seen : jobs) {
            Optional<Job> old = now.jobs().find(seen.number());
            Job job = mirror.job(old.filter(known -> !isLess(seen, known)), seen);
            if (old.filter(job::equals).isEmpty()) {
                now = now.with(job);
                same = false;
            }
        }
        return same ? farm : Lost.follow(farm, now, List.of());
    }

    /**
     * Whether blocks or tasks are gone, as those that were appended before an afserver was started
     * again. Such a job is made anew under its number, since jobs only grow.
     */
    private static boolean isLess(SeenJob seen, Job known) {
        int blocks = seen.blocks().size();
        return blocks < known.blocks().size()
                || known.blocks().stream()
                        .anyMatch(
                                block ->
                                        seen.blocks().get(block.index()).tasks().size()
                                                < block.tasks().size());
    }

    private Job job(Optional<Job> old, SeenJob seen) {
        List<Block> blocks = blocks(old.map(Job::blocks).orElse(List.of()), seen);
        boolean known =
                old.filter(
                                job ->
                                        job.settings().equals(seen.settings())
                                                && job.finished().equals(seen.finished())
                                                && job.created().equals(seen.created())
                                                && isSame(job.blocks(), blocks))
                        .isPresent();
        return known
                ? old.orElseThrow()
                : new Job(
                        seen.number(),
                        seen.settings(),
                        blocks,
                        seen.created(),
                        seen.finished(),
                        seen.created(),
                        false,
                        Aging.ACTIVE,
                        old.map(job -> job.stamp().changed(revision))
                                .orElseGet(() -> Stamp.madeAt(revision)),
                        old.map(Job::lost).orElse(Set.of()));
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is shared
    private static boolean isSame(List<Block> old, List<Block> now) {
        for (int i = 0; i < now.size(); i++) {
            if (i >= old.size() || old.get(i) != now.get(i)) {
                return false;
            }
        }
        return old.size() == now.size();
    }

    /** What may start is counted once all tasks are known, since blocks wait for each other. */
    private List<Block> blocks(List<Block> old, SeenJob seen) {
        List<Block> found = new ArrayList<>();
        for (SeenJob.SeenBlock block : seen.blocks()) {
            int index = found.size();
            found.add(block(old.stream().skip(index).findFirst(), index, block, seen.created()));
        }
        List<Block> bound = Masks.bound(found);
        return bound.stream()
                .map(block -> block.withReady(Readiness.count(bound, block), revision))
                .toList();
    }

    private Block block(Optional<Block> old, int index, SeenJob.SeenBlock seen, When created) {
        TaskTable tasks = tasks(old.map(Block::tasks).orElse(TaskTable.untouched(0)), seen.tasks());
        return old.filter(block -> block.spec().equals(seen.spec()) && block.tasks().equals(tasks))
                .orElseGet(
                        () ->
                                new Block(
                                        index,
                                        seen.spec(),
                                        needs(seen.spec().needs()),
                                        tasks,
                                        TaskChanges.NONE,
                                        TaskNeeds.NONE,
                                        old.map(Block::ready).orElse(0),
                                        old.map(Block::births).orElse(Births.at(created)),
                                        old.map(block -> block.stamp().changed(revision))
                                                .orElseGet(() -> Stamp.madeAt(revision))));
    }

    /** Shares the chunks in which nothing changed. */
    private static TaskTable tasks(TaskTable old, List<Task> seen) {
        TaskTable table =
                old.size() <= seen.size()
                        ? old.grown(seen.size() - old.size())
                        : TaskTable.untouched(seen.size());
        int[] next = {0};
        return table.change(
                TaskSet.firstOf(seen.size()),
                known -> {
                    Task now = seen.get(next[0]++);
                    return now.equals(known) ? known : now;
                });
    }

    private static List<Need> needs(List<NeedSpec> specs) {
        return specs.stream()
                .flatMap(
                        need ->
                                need instanceof NeedSpec.BlocksMatching(var mask, var by)
                                        ? Stream.of(
                                                (Need) new Need.BlocksMatching(mask, by, List.of()))
                                        : Stream.empty())
                .toList();
    }
}
