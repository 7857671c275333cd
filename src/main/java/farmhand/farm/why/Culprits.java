package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the failed or held tasks that keep a block or job from ever being done. */
final class Culprits {
    private final Job job;
    private final Set<Integer> seen = new HashSet<>();

    private Culprits(Job job) {
        this.job = job;
    }

    /** Tasks that somebody has to help. */
    record Culprit(BlockAddress block, String who, TaskSet tasks, TaskState state) {
        Subject.OfTasks subject() {
            return new Subject.OfTasks(block, tasks);
        }

        String text() {
            String are = tasks.size() == 1 ? " is" : " are";
            return who + (state == TaskState.FAILED ? " failed" : are + " held");
        }

        String remedy() {
            return (state == TaskState.FAILED ? "retry " : "include ") + subject();
        }
    }

    /** In the whole job. */
    static Optional<Culprit> of(Job job) {
        return first(job, job.blocks());
    }

    /** Behind a block, or what it waits for in turn. */
    static Optional<Culprit> of(Job job, Block block) {
        return new Culprits(job).behind(block);
    }

    /** Among some tasks of a block. */
    static Optional<Culprit> among(Job job, Block block, TaskSet tasks) {
        for (TaskState state : List.of(TaskState.FAILED, TaskState.HELD)) {
            TaskSet found = inState(block, tasks, state);
            if (!found.isEmpty()) {
                return Optional.of(
                        new Culprit(
                                new BlockAddress(job.number(), block.index()),
                                who(job, block, found),
                                found,
                                state));
            }
        }
        return Optional.empty();
    }

    /** One of a list is known by its name. */
    private static String who(Job job, Block block, TaskSet tasks) {
        String some = tasks.size() == 1 ? "a task" : tasks.size() + " tasks";
        if (tasks.size() == 1 && block.spec().work() instanceof Work.Listed(var listed, _)) {
            String name = listed.get(tasks.first()).name();
            some = name.isEmpty() ? some : "task " + name;
        }
        return some + " of block " + BlockNames.of(job, block);
    }

    static TaskSet inState(Block block, TaskSet tasks, TaskState state) {
        TaskSetBuilder found = new TaskSetBuilder();
        tasks.forEach(
                i -> {
                    if (block.tasks().task(i).state() == state) {
                        found.add(i);
                    }
                });
        return found.build();
    }

    private static Optional<Culprit> first(Job job, List<Block> blocks) {
        return blocks.stream().flatMap(block -> own(job, block).stream()).findFirst();
    }

    private static Optional<Culprit> own(Job job, Block block) {
        Totals totals = block.tasks().totals();
        return totals.failed() + totals.held() == 0
                ? Optional.empty()
                : among(job, block, TaskSet.firstOf(block.tasks().size()));
    }

    /** Blocks may wait for each other in a long row and many times over; each is seen once. */
    private Optional<Culprit> behind(Block block) {
        if (!seen.add(block.index())) {
            return Optional.empty();
        }
        Optional<Culprit> own = own(job, block);
        if (own.isPresent() || block.ready() > 0) {
            return own;
        }
        for (Need need : block.waits()) {
            Optional<Culprit> other =
                    switch (need) {
                        case Need.WholeBlock(int index) -> behind(job.blocks().get(index));
                        case Need.BlockByFrame(int index) -> behind(job.blocks().get(index));
                        case Need.OfJobs _, Need.BlocksMatching _ -> Optional.empty();
                    };
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }
}
